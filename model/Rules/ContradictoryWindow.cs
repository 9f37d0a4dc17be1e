using MachineTypes.Model.Composition;
using MachineTypes.Model.Definitions;
using MachineTypes.Model.Releases;

namespace MachineTypes.Model.Rules;

/// <summary>MT1019: the releases of a late correction, a late change or a lifetime contradict each other.</summary>
public static class ContradictoryWindow
{
    public const string Id = "MT1019";

    /// <summary>One finding for each attribute.</summary>
    public static IEnumerable<Finding> Find(Declarations declarations) => declarations.Scopes
        .SelectMany(scope => scope.Families.SelectMany(family => OnFamily(scope.Definition, family)))
        .Concat(Lifetimes.Find(declarations))
        .Where(finding => finding.Anchor.IsReportable)
        .GroupBy(finding => finding.Anchor)
        .Select(findings => findings.First());

    private static IEnumerable<Finding> OnFamily(ScopeDefinition scope, Family family)
    {
        foreach (var entry in scope.Compat.Where(entry => entry.Correction.BrokenSince is not null && family.Reads(entry.Train)))
        {
            if (Check(entry.Correction, entry.UpTo, family) is { } why)
            {
                yield return Report(entry.Anchor, "BrokenSince", EntryFormat.Key(entry), why);
            }
        }

        foreach (var step in scope.Steps.Where(step => step.Correction.BrokenSince is not null && family.Reads(step.Train)))
        {
            if (Check(step.Correction, null, family) is { } why)
            {
                yield return Report(step.Anchor, "BrokenSince", EntryFormat.Class(step.Property), why);
            }
        }

        foreach (var change in scope.LateChanges.Where(change => family.Reads(change.Train)))
        {
            if (Check(change, family) is var (argument, why))
            {
                yield return Report(change.Anchor, argument, EntryFormat.Shown(change.Description), why);
            }
        }
    }

    private static string? Check(Correction correction, string? upTo, Family family)
    {
        if (family.Train.FindBinary(correction.BrokenSince) is not { } since)
        {
            return null;
        }

        return family.Train.FindBinary(correction.AddedIn) is { } added && since.Index > added.Index
            ? $"binaries have had it since {added.Version}, but the default that it keeps changed only in {since.Version}"
            : IsTooOld(since, upTo, family) ? TooOld(since, upTo!) : null;
    }

    private static (Argument Argument, string Why)? Check(LateChangeDefinition change, Family family)
    {
        var since = LateChangeComposer.BrokenSince(change, family);
        return since is not null && family.Train.FindBinary(change.FixedIn) is { } isFixed && isFixed.Index < since.Index
            ? ("FixedIn", $"it was fixed in {isFixed.Version}, before {since.Version} introduced it")
            : family.StartOf(change.From) is { } start && change.UpTo is not null && family.EndOf(change.UpTo) is { } end && start > end
                ? ("From", $"no machine type is in the range from {change.From} to {change.UpTo}")
                : change.BrokenSince is not null && since is not null && IsTooOld(since, change.UpTo, family) ? ("BrokenSince", TooOld(since, change.UpTo!)) : null;
    }

    // A machine type that shipped with the new default has nothing to keep.
    private static bool IsTooOld(Release since, string? upTo, Family family) =>
        upTo is not null && family.EndOf(upTo) is { } end && since.Series.Index <= end.Release && since.BugFixOf is null;

    private static string TooOld(Release since, string upTo) =>
        $"the default changed in {since.Version}, so machine types of {EntryFormat.Shown(upTo)} shipped with the new one; UpTo names the last that shipped with the old one";

    private static Finding Report(Anchor anchor, Argument argument, string subject, string why) => new(Id, anchor, argument, EquatableArray<string>.Own([subject, why]));
}
