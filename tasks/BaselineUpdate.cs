using MachineTypes.Model;

namespace MachineTypes.Tasks;

/// <summary>
/// The files that a project's baseline is to have: one for each release that is out and not recorded yet, and that of the release in development. Files of releases that are closed
/// are never written again.
/// </summary>
internal static class BaselineUpdate
{
    public static IReadOnlyList<PlannedFile> Of(Declarations declarations, BaselineFolder folder, string first) =>
        Of(declarations, folder, TrainsOf(declarations), first);

    /// <summary>The trains that the project's catalogues are versioned by.</summary>
    public static IReadOnlyList<ReleaseTrain> TrainsOf(Declarations declarations)
    {
        IReadOnlyList<ReleaseTrain> trains = [.. declarations.Project.Catalogs
            .GroupBy(catalog => catalog.Train.Type, StringComparer.Ordinal)
            .Select(catalogs => new ReleaseTrain(catalogs.First().Train))];
        return trains.Count > 0 ? trains : throw new BaselineException("The project declares no catalogue of machine types ([MachineCatalog<...>]), so there is nothing to record.");
    }

    /// <summary>The files of some trains.</summary>
    public static IReadOnlyList<PlannedFile> Of(Declarations declarations, BaselineFolder folder, IReadOnlyList<ReleaseTrain> trains, string first)
    {
        var files = folder.Read();
        var planned = new List<PlannedFile>();
        foreach (var train in trains)
        {
            planned.AddRange(Of(declarations, folder, train, first, files, trains));
        }

        return planned.Count > 0 && folder.PlanMerging() is { } merging ? [.. planned, merging] : planned;
    }

    private static IEnumerable<PlannedFile> Of(
        Declarations declarations, BaselineFolder folder, ReleaseTrain train, string first, IReadOnlyList<BaselineFile> files, IReadOnlyList<ReleaseTrain> trains)
    {
        Refuse(files, train, trains);
        List<BaselineFile> known = [.. files];
        var baseline = Baseline.Of(train, known, trains);
        var start = baseline.Files.Select(f => f.Release.Index).DefaultIfEmpty(FirstOf(train, first)).Min();
        foreach (var release in train.Releases.Where(r => r.Index >= start && r.State is ReleaseState.Released or ReleaseState.InDevelopment && !baseline.Recorded.Contains(r)))
        {
            var text = BaselineWriter.Write(declarations, train, release, Baseline.Of(train, known, trains), close: release.State == ReleaseState.Released);
            var file = folder.Plan(text);
            yield return file;
            known.RemoveAll(earlier => string.Equals(Path.GetFileName(earlier.Path), text.Name, StringComparison.OrdinalIgnoreCase));
            known.Add(BaselineFile.Parse(file.Path, text.Text));
        }
    }

    // What stands on a file that cannot be read would be recorded wrongly, and recorded for ever.
    private static void Refuse(IReadOnlyList<BaselineFile> files, ReleaseTrain train, IReadOnlyList<ReleaseTrain> trains)
    {
        foreach (var (_, file) in Baseline.Of(train, files, trains).Files.Where(f => f.File.Problems.Count > 0 && f.File.IsClosed))
        {
            var problem = file.Problems[0];
            throw new BaselineException($"The baseline cannot be read: {problem.What}. Mend the file, and run this again.")
            {
                Code = "MT2004",
                File = problem.Place.File,
                Line = problem.Place.Line,
                Column = problem.Place.Column,
            };
        }
    }

    private static int FirstOf(ReleaseTrain train, string first) =>
        first.Length == 0 ? 0
        : train.Find(first)?.Index ?? throw new BaselineException($"{train.Name} has no release '{first}' to record from{Nearest(train, first)}");

    /// <summary>A hint at the release that may be meant.</summary>
    public static string Nearest(ReleaseTrain train, string version) =>
        NearestName.Of(version, train.Releases.Select(release => release.Version)) is { } near ? $"; did you mean {near}?" : ".";
}
