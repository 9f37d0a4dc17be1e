using MachineTypes.Model.Baselines;
using MachineTypes.Model.Composition;
using MachineTypes.Model.Definitions;

namespace MachineTypes.Model.Rules;

/// <summary>The part of MT2001 that is about the dates of releases: grace periods in months and the age of consumers depend on them.</summary>
internal static class ChangedDate
{
    public static IEnumerable<Finding> Find(Baseline baseline, Declarations declarations) =>
        from recorded in baseline.Files
        where recorded.File.Released is { } date && recorded.Release.Date != date && recorded.File.Problems.Count == 0
        let train = baseline.Train
        let declared = train.Definition.Releases.First(release => release.Version == recorded.Release.Version)
        let name = $"{EntryFormat.Shown(train.Name)} {recorded.Release.Version}"
        select new Finding(
            ShippedChange.Id,
            declared.Anchor.IsInSource ? declared.Anchor : declarations.AnchorOf(train),
            declared.Anchor.IsInSource ? new Argument("date", 1) : (Argument?)null,
            EquatableArray<string>.Own([name, "the date of the release", declared.Date is null ? "not set" : EntryFormat.Shown(declared.Date), $"{recorded.File.Released}", name, ""]),
            declared is { Anchor.IsInSource: true, Date: not null } ? Fix.Replace($"{recorded.File.Released}") : null)
        {
            Recorded = EquatableArray<BaselineLocation>.Own([new(recorded.File.Path, recorded.File.ReleasedLine, 1)]),
        };
}
