using MachineTypes.Model.Composition;
using MachineTypes.Model.Releases;

namespace MachineTypes.Model.Baselines;

/// <summary>What a project declares, with the record of what its releases promised.</summary>
public sealed class RecordedProject
{
    private readonly Dictionary<string, DefinedFacts> _facts = new(StringComparer.Ordinal);
    private IReadOnlyList<Baseline>? _baselines;
    private IReadOnlyList<BaselineComparison>? _comparisons;

    /// <param name="files">The files of the baseline; none if the project does not have one.</param>
    public RecordedProject(Declarations declarations, IReadOnlyList<BaselineFile> files)
    {
        (Declarations, Files) = (declarations, files);
    }

    public Declarations Declarations { get; }

    /// <summary>Gets the files that record what releases promised.</summary>
    public IReadOnlyList<BaselineFile> Files { get; }

    /// <summary>Gets what the releases promised, for each train that the project has files for.</summary>
    public IReadOnlyList<Baseline> Baselines
    {
        get
        {
            // Rules run concurrently. A lock rather than Lazy, which would keep the exception of a caller that was cancelled.
            lock (_facts)
            {
                return _baselines ??= ReadBaselines();
            }
        }
    }

    /// <summary>Gets the comparisons of those promises with what the definitions now say about the same releases.</summary>
    internal IReadOnlyList<BaselineComparison> Comparisons
    {
        get
        {
            lock (_facts)
            {
                return _comparisons ??= [.. Baselines.Select(baseline => new BaselineComparison(FactsOf(baseline.Train), baseline))];
            }
        }
    }

    /// <summary>Returns what the definitions promise on a train.</summary>
    internal DefinedFacts FactsOf(ReleaseTrain train)
    {
        // Rules run concurrently, and two of them use the same train.
        lock (_facts)
        {
            if (!_facts.TryGetValue(train.Definition.Type, out var facts))
            {
                _facts.Add(train.Definition.Type, facts = new(Declarations, train));
            }

            return facts;
        }
    }

    private Baseline? Read(ReleaseTrain train, IReadOnlyList<ReleaseTrain> trains)
    {
        var baseline = Baseline.Of(train, Files, trains);
        if (baseline.IsEmpty)
        {
            return null;
        }

        var defined = FactsOf(train);
        baseline = Baseline.Of(train, Files, trains, defined.Names);
        return MissingStart.Of(baseline, defined) is { } missing ? baseline.WithoutStart(missing) : baseline;
    }

    private IReadOnlyList<Baseline> ReadBaselines()
    {
        if (Files.Count == 0)
        {
            return [];
        }

        var trains = Declarations.AllTrains.ToList();
        return [.. trains.Select(train => Read(train, trains)).OfType<Baseline>()];
    }
}
