using MachineTypes.Model.Baselines;
using MachineTypes.Model.Composition;
using MachineTypes.Model.Releases;
using MachineTypes.Model.Text;

namespace MachineTypes.Tasks;

/// <summary>Plans the files of a project's baseline, for all trains that its catalogues are versioned by.</summary>
internal static class BaselineUpdate
{
    /// <summary>Returns the baseline files of all trains that the project's catalogues are versioned by; none if it does not have a catalogue.</summary>
    public static IReadOnlyList<PlannedFile> Of(Declarations declarations, BaselineFolder folder, string first) =>
        TrainsOf(declarations) is { Count: > 0 } trains ? Of(declarations, folder, trains, first) : [];

    /// <summary>Returns the trains that the project's catalogues are versioned by, which may be declared in other projects.</summary>
    public static IReadOnlyList<ReleaseTrain> TrainsOf(Declarations declarations) => [.. declarations.Project.Catalogs
        .GroupBy(catalog => catalog.Train.Type, StringComparer.Ordinal)
        .Select(catalogs => new ReleaseTrain(catalogs.First().Train))];

    /// <summary>Returns the baseline files of some trains.</summary>
    public static IReadOnlyList<PlannedFile> Of(Declarations declarations, BaselineFolder folder, IReadOnlyList<ReleaseTrain> trains, string first)
    {
        var files = folder.Read();
        Refuse(files, trains);
        List<PlannedFile> planned = [.. trains.SelectMany(train => BaselinePlan.Of(declarations, train, files, trains, FirstOf(train, first)).Select(folder.Plan))];
        return planned.Count > 0 && folder.PlanMerging() is { } merging ? [.. planned, merging] : planned;
    }

    // Anything recorded on top of an unreadable file would be wrong, and permanent.
    private static void Refuse(IReadOnlyList<BaselineFile> files, IReadOnlyList<ReleaseTrain> trains)
    {
        if (trains.SelectMany(train => Baseline.Of(train, files, trains).Files).Select(f => f.File).FirstOrDefault(file => file.IsClosed && file.Problems.Count > 0) is { } damaged)
        {
            var problem = damaged.Problems[0];
            throw new BaselineException($"The baseline cannot be read: {problem.What}. Fix the file, and run this again.")
            {
                Code = "MT2004",
                File = problem.Location.File,
                Line = problem.Location.Line,
                Column = problem.Location.Column,
            };
        }
    }

    private static Release? FirstOf(ReleaseTrain train, string first) =>
        first.Length == 0 ? null : train.Find(first) ?? throw new BaselineException($"{train.Name} has no release '{first}' to record from{Nearest(train, first)}");

    /// <summary>Suggests the release that was probably meant.</summary>
    public static string Nearest(ReleaseTrain train, string version) =>
        NearestName.Of(version, train.Releases.Select(release => release.Version)) is { } near ? $"; did you mean {near}?" : ".";
}
