using MachineTypes.Model.Baselines;
using MachineTypes.Model.Definitions;
using MachineTypes.Model.Releases;

namespace MachineTypes.Model.Rules;

/// <summary>MT2003: a release is out, and what it promised is not recorded.</summary>
public static class UnrecordedRelease
{
    public const string Id = "MT2003";

    /// <summary>One finding for each release that is out and has no closed file. Releases that are older than the first file were before the project kept a record.</summary>
    public static IEnumerable<Finding> Find(RecordedProject project) =>
        from baseline in project.Baselines
        let train = baseline.Train
        let files = baseline.Files.ToLookup(f => f.Release.Index, f => f.File)
        let first = baseline.Files.First().Release.Index
        from release in train.Releases
        where release.State == ReleaseState.Released && release.Index >= first

            // A gap between two files is not a new release: MT2004 reports the missing file.
            && files[release.Index].All(file => !file.IsClosed && file.IsRead) && !baseline.Gaps.Contains(release)
        let declared = train.Definition.Releases.First(r => r.Version == release.Version)
        let name = BaselineNames.FileOf(train, release)
        select new Finding(
            Id,
            declared.Anchor.IsInSource ? declared.Anchor : project.Declarations.AnchorOf(train),
            declared.Anchor.IsInSource ? new Argument("version", 0) : (Argument?)null,
            EquatableArray<string>.Own(
            [
                $"{EntryFormat.Shown(train.Name)} {release.Version}",
                files[release.Index].Any() ? $"{EntryFormat.Shown(name)} does not record it as released" : $"there is no {EntryFormat.Shown(name)}",
            ]),
            Fix.Record(name, $"{train.Name} {release.Version}"))
        {
            Recorded = files[release.Index].Select(file => new BaselineLocation(file.Path, 1, 1)).ToEquatableArray(),
        };
}
