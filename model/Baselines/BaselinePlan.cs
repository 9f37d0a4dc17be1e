using MachineTypes.Model.Composition;
using MachineTypes.Model.Releases;

namespace MachineTypes.Model.Baselines;

/// <summary>Decides which files of a baseline are to be written: those of releases that are out and not recorded, and that of the release in development. A file that is closed is never written again.</summary>
public static class BaselinePlan
{
    /// <summary>Returns the files of a train, oldest release first: each contains what its release added to all earlier ones.</summary>
    /// <param name="files">The files that are there.</param>
    /// <param name="trains">All trains whose files may be among them.</param>
    /// <param name="first">The first release of a new baseline, by default the train's first. Ignored for an existing baseline.</param>
    public static IReadOnlyList<BaselineContent> Of(Declarations declarations, ReleaseTrain train, IEnumerable<BaselineFile> files, IReadOnlyList<ReleaseTrain> trains, Release? first)
    {
        List<BaselineFile> known = [.. files];
        var defined = new DefinedFacts(declarations, train);
        var baseline = Baseline.Of(train, known, trains, defined.Names);
        var start = baseline.Files.Select(f => f.Release.Index).DefaultIfEmpty(first?.Index ?? 0).Min();
        var planned = new List<BaselineContent>();
        foreach (var release in train.Releases.Where(r => r.Index >= start && r.State is ReleaseState.Released or ReleaseState.InDevelopment && !baseline.Recorded.Contains(r)))
        {
            var content = BaselineWriter.Write(defined, release, Baseline.Of(train, known, trains, defined.Names), close: release.State == ReleaseState.Released);
            planned.Add(content);
            known.RemoveAll(file => string.Equals(BaselineNames.Name(file.Path), content.Name, StringComparison.OrdinalIgnoreCase));
            known.Add(BaselineFile.Parse(content.Name, content.Content));
        }

        return planned;
    }
}
