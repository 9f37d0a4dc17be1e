using System.Globalization;
using MachineTypes.Tool.Catalogs;

namespace MachineTypes.Tool.Report.Drawing;

/// <summary>Makes a timeline of a report: a lane for each property, each property that the consumer has adopted, and each machine type.</summary>
internal sealed class TimelineComposer
{
    // More releases of a consumer than these would run into each other, and say nothing that its adoptions do not.
    private const int MostConsumerReleases = 12;

    private readonly TargetReport _report;
    private readonly DayAxis _axis;
    private readonly PropertyLanes _properties;

    private TimelineComposer(TargetReport report)
    {
        _report = report;
        _axis = new DayAxis(report.Releases);
        _properties = new PropertyLanes(report);
    }

    private int End => _report.Releases.Count;

    /// <summary>Makes it.</summary>
    public static Timeline Compose(TargetReport report) => new TimelineComposer(report).Compose();

    private Timeline Compose()
    {
        var groups = new List<LaneGroup> { new($"Properties in {_report.Train}", [.. _report.Properties.Select(_properties.Lane)]) };
        if (ConsumerLanes() is { Count: > 0 } lanes)
            groups.Add(new LaneGroup($"Adopted by {_report.Consumer}", lanes));
        groups.AddRange(MachineGroups());
        return new Timeline(
            $"{_report.Train}, {_report.Target}: what became of properties and machine types",
            $"Releases {_report.Releases[0].Version} to {_report.Releases[^1].Version} from left to right, and a lane for each property, each adoption by a consumer and each machine type.",
            [.. _report.Releases.Select(release => new TimelineColumn(release.Version, Note(release)))],
            groups);
    }

    // Most boards have no versions, and a heading for each would hide the families that have.
    private IEnumerable<LaneGroup> MachineGroups()
    {
        var versioned = _report.Machines.Where(machine => machine.IsVersioned).Select(machine => machine.Family).ToHashSet(StringComparer.Ordinal);
        foreach (var family in _report.Machines.Where(machine => versioned.Contains(machine.Family)).GroupBy(machine => machine.Family, StringComparer.Ordinal))
            yield return new LaneGroup($"Machine types: {family.Key}", [.. family.Select(MachineLane)]);
        if (_report.Machines.Where(machine => !versioned.Contains(machine.Family)).ToList() is { Count: > 0 } boards)
            yield return new LaneGroup("Without versions", [.. boards.Select(MachineLane)]);
    }

    private static string Note(DeclaredRelease release) => release.Day is not { } day ? ""
        : day.ToString(release.IsReleased ? "yyyy-MM-dd" : "'expected' yyyy-MM-dd", CultureInfo.InvariantCulture);

    private List<Lane> ConsumerLanes()
    {
        var lanes = new List<Lane>();
        var adopted = _report.Properties.Where(property => property.Adoption is not null).ToList();
        if (adopted.Count > 0 && _report.ConsumerReleases.Count <= MostConsumerReleases)
            lanes.Add(new Lane("releases", [], [.. _report.ConsumerReleases.Select(ReleaseMark).OfType<LaneMark>()]));

        lanes.AddRange(adopted.Select(property =>
        {
            var (since, place) = (property.Adoption!, _axis.Place(property.Adoption!.Day));
            var label = $"{_report.Consumer} {since.Version}";
            return new Lane(
                property.Name,
                place is { } from ? [new LaneSpan(from, End, SpanKind.Adopted, $"since {label}", $"{label}{On(since)} is the first that honours {property.Name}")] : [],
                []);
        }));
        return lanes;
    }

    private LaneMark? ReleaseMark(DeclaredRelease release) =>
        _axis.Place(release.Day) is { } place ? new LaneMark(place, MarkKind.Release, $"{_report.Consumer} {release.Version}{On(release)}", release.Version) : null;

    private static string On(DeclaredRelease release) => release.Day is { } day ? day.ToString("' ('yyyy-MM-dd')'", CultureInfo.InvariantCulture) : "";

    private Lane MachineLane(MachineRow machine)
    {
        if (machine.Released < 0)
            return new Lane(machine.Name, [], []);

        var spans = new List<LaneSpan>();
        var gone = machine.Removed < 0 ? End : machine.Removed;
        var old = machine.Deprecated < 0 ? gone : Math.Clamp(machine.Deprecated, machine.Released, gone);
        if (old > machine.Released)
            spans.Add(new LaneSpan(machine.Released, old, SpanKind.Available, Announced(machine), $"{machine.Name}: since {Named(machine.Released)}{Until(old)}"));
        if (gone > old)
            spans.Add(new LaneSpan(old, gone, SpanKind.Deprecated, "deprecated", $"{machine.Name}: deprecated since {Named(old)}{Until(gone)}"));

        return new Lane(machine.Name, spans, [.. from property in _report.Properties
                                                 from change in property.Changes
                                                 where change.Machine == machine.Name && property.Deprecations.Count > 0
                                                 select PropertyLanes.Mark(property, change)]);
    }

    private string Until(int release) => release < End ? $", until {Named(release)}" : "";

    // What the announced properties are on it: that is what a reader of its lane asks for.
    private string Announced(MachineRow machine) => string.Join(", ", _report.Properties
        .Select((property, i) => (property, Value: machine.Values[i]))
        .Where(pair => pair.property.Deprecations.Count > 0 && pair.Value is not null)
        .Select(pair => $"{pair.property.Name}={pair.Value}"));

    private string Named(int release) => $"{_report.Train} {_report.Releases[release].Version}";
}
