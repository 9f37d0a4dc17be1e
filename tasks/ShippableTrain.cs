using MachineTypes.Model.Composition;
using MachineTypes.Model.Releases;

namespace MachineTypes.Tasks;

/// <summary>A train of which a release can be shipped: of a catalogue of the project, or declared in it.</summary>
/// <param name="Train">The train.</param>
/// <param name="HasCatalog">Whether the project has a catalogue that the train versions, so that there is something to record.</param>
internal sealed record ShippableTrain(ReleaseTrain Train, bool HasCatalog)
{
    /// <summary>Returns the train that a request means.</summary>
    /// <returns>The train; null if the project has neither a catalogue nor a train that the request could mean.</returns>
    /// <exception cref="BaselineException">The request does not fit the project's trains.</exception>
    public static ShippableTrain? Find(Declarations declarations, ShipmentRequest request)
    {
        var recorded = BaselineUpdate.TrainsOf(declarations);
        var declared = declarations.Trains.Where(train => recorded.All(other => other.Definition.Type != train.Definition.Type)).ToList();
        bool IsNamed(ReleaseTrain train) => string.Equals(train.Name, request.Train, StringComparison.OrdinalIgnoreCase);
        if (recorded.Count == 0)
        {
            // In a solution, a release belongs to some of the projects: those with neither a catalogue nor the release have nothing to do.
            List<ReleaseTrain> meant = [.. declared.Where(train => (request.Train.Length == 0 || IsNamed(train))
                && (request.Release.Length == 0 ? train.InDevelopment : train.Find(request.Release)) is not null)];
            return meant.Count switch
            {
                0 => null,
                1 => new(meant[0], HasCatalog: false),
                _ => throw Ambiguous("declares", meant),
            };
        }

        IReadOnlyList<ReleaseTrain> named = request.Train.Length == 0 ? recorded : [.. recorded.Concat(declared).Where(IsNamed)];
        return named.Count switch
        {
            1 => new(named[0], recorded.Contains(named[0])),
            0 => throw new BaselineException($"No catalogue of the project is on a train '{request.Train}'; the trains are: {Names(recorded)}."),
            _ => throw Ambiguous("has catalogues of", named),
        };
    }

    /// <summary>Returns the release that a version means; the one in development for an empty one.</summary>
    /// <exception cref="BaselineException">The release cannot be shipped.</exception>
    public Release ReleaseOf(string version)
    {
        var current = Train.InDevelopment;
        return (version.Length == 0 ? current : Train.Find(version)) switch
        {
            null when version.Length > 0 => throw new BaselineException($"{Train.Name} has no release '{version}'{BaselineUpdate.Nearest(Train, version)}"),
            null => throw new BaselineException($"{Train.Name} has no release in development: declare the next one with [Release(\"...\", Expected = \"...\")]."),
            { State: ReleaseState.Planned } planned => throw new BaselineException($"{Train.Name} {current!.Version} is in development and has to be shipped before {planned.Version}."),
            var release => release,
        };
    }

    /// <summary>Returns the date to ship a release on; the expected one for an empty one.</summary>
    /// <exception cref="BaselineException">There is no date, or it is not valid.</exception>
    public CalendarDate DateOf(Release release, string date)
    {
        var parsed = date.Length == 0 ? release.Expected : CalendarDate.ParseOrNull(date);
        if (parsed is null)
        {
            throw new BaselineException(date.Length == 0
                ? $"The date of {Train.Name} {release.Version} is not known; set MachineTypesDate to it, as yyyy-MM-dd."
                : $"'{date}' is not a valid date; use yyyy-MM-dd, such as 2020-04-28.");
        }

        return Train.NewestReleased is { Date: { } last } newest && parsed.Value.CompareTo(last) < 0
            ? throw new BaselineException($"{Train.Name} {release.Version} cannot be released on {parsed}: {newest.Version} was released on {last}.")
            : parsed.Value;
    }

    private static BaselineException Ambiguous(string verb, IEnumerable<ReleaseTrain> trains) =>
        new($"The project {verb} several trains; choose one with MachineTypesTrain: {Names(trains)}.");

    private static string Names(IEnumerable<ReleaseTrain> trains) => string.Join(", ", trains.Select(train => train.Name));
}
