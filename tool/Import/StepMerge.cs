using MachineTypes.Tool.Catalogs;

namespace MachineTypes.Tool.Import;

/// <summary>Merges the values that a family reports for a property in all answers into steps. If answers contradict each other on a machine type, the steps were changed late and record the answers that have them.</summary>
/// <param name="answers">The answers.</param>
internal sealed class StepMerge(Answers answers)
{
    /// <summary>Returns the steps of a property, ordered by version.</summary>
    /// <param name="family">The family.</param>
    /// <param name="property">The property.</param>
    public IReadOnlyList<ImportedStep> Merge(ImportedFamily family, ImportedProperty property)
    {
        if (property.IsOfLatest)
            return family.Versions.Any(member => Enumerable.Range(0, answers.Count).Any(i => answers.Find(i, member.Name)?.Properties.ContainsKey(property.Name) == true))
                ? [new(property, null, PropertyValue.Of(true), new(0, answers.Count - 1))]
                : [];

        var runs = Runs(family, property);
        Fill(runs);
        var steps = runs.Select(run => Steps(family, run)).ToList();
        var merged = new List<ImportedStep>();
        for (var i = 0; i < runs.Count; i++)
        {
            foreach (var (since, value) in steps[i].Where(step => i == 0 || !steps[i - 1].Contains(step)))
            {
                var last = i;
                while (last + 1 < runs.Count && steps[last + 1].Contains((since, value)))
                    last++;

                merged.Add(new(property, since, value, new(runs[i].First, runs[last].Last)));
            }
        }

        var order = family.Versions.Select((member, index) => (member.Version, index)).Where(pair => pair.Version is not null).ToDictionary(pair => pair.Version!, pair => pair.index);
        return Needed(property, runs, [.. merged.OrderBy(step => step.Since is { } since ? order[since] : -1)]);
    }

    // Steps that a family has without declaring the property are not needed: no value, or the property's default.
    private static IReadOnlyList<ImportedStep> Needed(ImportedProperty property, List<Run> runs, IReadOnlyList<ImportedStep> steps)
    {
        if (steps.All(step => step.Value == property.Default) || runs.TrueForAll(run => run.Values.All(value => !value.IsKnown)))
            return [];

        // Before its first step, a declared flag reports false, but a number or string reports nothing anyway.
        return property.Kind == PropertyKind.Boolean || property.Default is not null
            ? steps
            : [.. steps.Where(step => step is not { Since: null, Value: null })];
    }

    private static List<(string? Since, PropertyValue? Value)> Steps(ImportedFamily family, Run run)
    {
        var steps = new List<(string?, PropertyValue?)>();
        for (var n = 0; n < run.Values.Length; n++)
        {
            if (n == 0)
                steps.Add((null, run.Values[0].Value));
            else if (run.Values[n].Value != run.Values[n - 1].Value)
                steps.Add((family.Versions[n].Version, run.Values[n].Value));
        }

        return steps;
    }

    // From the oldest answer on, groups consecutive answers that agree on every machine type.
    private List<Run> Runs(ImportedFamily family, ImportedProperty property)
    {
        var runs = new List<Run>();
        for (var i = 0; i < answers.Count; i++)
        {
            var known = family.Versions.Select(member => ValueIn(i, member, property)).ToArray();
            if (runs.Count > 0 && runs[^1].Agrees(known))
                runs[^1].Add(i, known);
            else
                runs.Add(new Run(i, known));
        }

        return runs;
    }

    private MachineValue ValueIn(int answer, FamilyMember member, ImportedProperty property)
    {
        // Before the release that introduced the property, no machine type has a value.
        if (answers.Find(answer, member.Name) is not { } machine || answer < property.IntroducedIn)
            return default;

        return new(true, machine.Properties.TryGetValue(property.Name, out var value) ? value : null);
    }

    // If an answer does not have a machine type, take the value from another answer, or from the next newer machine type.
    private static void Fill(List<Run> runs)
    {
        for (var i = runs.Count - 1; i >= 0; i--)
        {
            var values = runs[i].Values;
            for (var n = values.Length - 1; n >= 0; n--)
            {
                if (!values[n].IsKnown)
                    values[n] = Guess(runs, i, n);
            }

            // If the value of the newest machine types is unknown, take the value of the one before.
            for (var n = 1; n < values.Length; n++)
            {
                if (!values[n].IsKnown)
                    values[n] = values[n - 1];
            }
        }
    }

    private static MachineValue Guess(List<Run> runs, int run, int version)
    {
        var newer = version + 1 < runs[run].Values.Length ? runs[run].Values[version + 1] : default;
        foreach (var other in runs.Where(other => other.Values[version].IsKnown && other != runs[run]).OrderBy(other => Math.Abs(other.First - runs[run].First)))
        {
            if (!newer.IsKnown || (version + 1 < other.Values.Length && other.Values[version + 1] == newer))
                return other.Values[version];
        }

        return newer;
    }

    private readonly record struct MachineValue(bool IsKnown, PropertyValue? Value);

    private sealed class Run(int first, MachineValue[] values)
    {
        public int First { get; } = first;

        public int Last { get; private set; } = first;

        public MachineValue[] Values { get; } = values;

        public bool Agrees(MachineValue[] other) => Values.Zip(other).All(pair => !pair.First.IsKnown || !pair.Second.IsKnown || pair.First == pair.Second);

        public void Add(int answer, MachineValue[] other)
        {
            Last = answer;
            for (var n = 0; n < other.Length; n++)
            {
                if (!Values[n].IsKnown)
                    Values[n] = other[n];
            }
        }
    }
}
