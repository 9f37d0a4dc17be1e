using MachineTypes.Model.Baselines;
using MachineTypes.Model.Composition;
using MachineTypes.Model.Definitions;
using MachineTypes.Model.Releases;

namespace MachineTypes.Model.Rules;

/// <summary>MT2001: a machine type that has shipped no longer answers what it shipped with.</summary>
public static class ShippedChange
{
    public const string Id = "MT2001";

    /// <summary>Reports each definition that causes differences, except those for which MT1017 offers a fix.</summary>
    public static IEnumerable<Finding> Find(RecordedProject project)
    {
        var dates = project.Baselines.SelectMany(baseline => ChangedDate.Find(baseline, project.Declarations));
        if (project.Comparisons.All(comparison => comparison.Differences.Count == 0))
        {
            return dates;
        }

        var reported = new HashSet<Anchor>(WrongTable.Find(project).Select(finding => finding.Anchor));
        return project.Comparisons.SelectMany(comparison => Find(comparison, project.Declarations)).Where(finding => !reported.Contains(finding.Anchor)).Concat(dates);
    }

    /// <summary>Returns the names of the shipped machine types that differ from the definitions, whichever rule reports them.</summary>
    public static IReadOnlyCollection<string> Machines(RecordedProject project) => new SortedSet<string>(
        project.Comparisons.SelectMany(comparison => comparison.Differences).Select(difference => difference.Version?.Name).OfType<string>(), StringComparer.Ordinal);

    private static IEnumerable<Finding> Find(BaselineComparison comparison, Declarations declarations)
    {
        var (train, late) = (comparison.Baseline.Train, comparison.Baseline.Train.InDevelopment);
        foreach (var made in comparison.Differences.Where(d => d.Cause.Anchor is not null).GroupBy(d => d.Cause.Anchor!.Value))
        {
            // An entry moved to another version adds to one release and takes away from another: the move explains both.
            var first = made.FirstOrDefault(d => d.Cause.Kind == CauseKind.Moved) ?? made.First();
            var (fix, alternative) = ChangeFixes.Of(first, made, declarations, late);
            yield return Report(made.Key, first, first.Cause.Argument, [.. made], train, declarations) with { Fix = fix, Alternative = alternative };
        }

        foreach (var (anchor, lost) in LostDefinitions.Of(comparison, declarations))
        {
            var (fix, alternative) = ChangeFixes.OfLost(lost[0], anchor, declarations, late);
            yield return Report(anchor, lost[0], null, lost, train, declarations) with { Fix = fix, Alternative = alternative };
        }
    }

    // The family of one difference determines the wording, and its new value the first clause; machine types with other values are listed after it.
    private static Finding Report(
        Anchor anchor, ShippedDifference first, Argument? argument, IReadOnlyList<ShippedDifference> differences, ReleaseTrain train, Declarations declarations)
    {
        var answers = differences
            .Where(d => d.Family == first.Family && d.Key == first.Key)
            .GroupBy(d => d.Now, StringComparer.Ordinal)
            .OrderBy(same => same.Key == first.Now ? 0 : 1)
            .Select(same => same.ToList())
            .ToList();
        return new(
            Id,
            anchor,
            argument,
            EquatableArray<string>.Own(
            [
                ChangeFormat.Machines(answers[0], differences),
                ChangeFormat.Subject(first.Key),
                ChangeFormat.Value(first.Now, first, declarations),
                ChangeFormat.Values(answers[0].Select(d => d.Shipped), first, declarations),
                ChangeFormat.Releases(answers[0].Select(d => d.Release), train),
                string.Concat(answers.Skip(1).Take(ChangeFormat.MaxFurther).Select(Further)),
            ]))
        {
            Recorded = differences.Select(d => d.Location).OfType<BaselineLocation>().Distinct().Take(ChangeFormat.MaxLocations).ToEquatableArray(),
        };

        string Further(List<ShippedDifference> same) =>
            $"; {ChangeFormat.Machines(same, same)} is {ChangeFormat.Value(same[0].Now, first, declarations)}, but was {ChangeFormat.Values(same.Select(d => d.Shipped), first, declarations)} when {ChangeFormat.Releases(same.Select(d => d.Release), train)} shipped";
    }
}
