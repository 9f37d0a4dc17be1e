using System.Globalization;
using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.Report.Targets;

namespace MachineTypes.Tool.Report.Drawing;

/// <summary>Composes the timeline of a target: one lane per property, per property that the consumer has adopted, and per machine type.</summary>
internal sealed class TimelineComposer
{
    // More releases of a consumer would overlap, and add nothing to its adoptions.
    private const int MaxConsumerReleases = 12;

    private readonly TargetReport _report;
    private readonly DateAxis _axis;
    private readonly PropertyLanes _properties;

    private TimelineComposer(TargetReport report)
    {
        _report = report;
        _axis = new DateAxis(report.Releases);
        _properties = new PropertyLanes(report);
    }

    private int End => _report.Releases.Count;

    /// <summary>Composes the timeline.</summary>
    /// <param name="report">The data of the target.</param>
    public static Timeline Compose(TargetReport report) => new TimelineComposer(report).Compose();

    private Timeline Compose()
    {
        var groups = new List<LaneGroup> { new($"Properties in {_report.Train}", [.. _report.Properties.Select(_properties.Lane)]) };
        if (ConsumerLanes() is { Count: > 0 } lanes)
            groups.Add(new LaneGroup($"Adopted by {_report.Consumer}", lanes));
        groups.AddRange(MachineGroups());
        return new Timeline(
            $"{_report.Train}, {_report.Target}: history of properties and machine types",
            $"Releases {_report.Releases[0].Version} to {_report.Releases[^1].Version} from left to right, with one lane per property, per adoption by a consumer and per machine type.",
            [.. _report.Releases.Select(release => new TimelineColumn(release.Version, Note(release)))],
            groups);
    }

    // Most boards are unversioned, and a heading for each would hide the versioned families.
    private IEnumerable<LaneGroup> MachineGroups()
    {
        var versioned = _report.Machines.Where(machine => machine.IsVersioned).Select(machine => machine.Family).ToHashSet(StringComparer.Ordinal);
        foreach (var family in _report.Machines.Where(machine => versioned.Contains(machine.Family)).GroupBy(machine => machine.Family, StringComparer.Ordinal))
            yield return new LaneGroup($"Machine types: {family.Key}", [.. family.Select(MachineLane)]);
        if (_report.Machines.Where(machine => !versioned.Contains(machine.Family)).ToList() is { Count: > 0 } boards)
            yield return new LaneGroup("Without versions", [.. boards.Select(MachineLane)]);
    }

    private static string Note(DeclaredRelease release) => release.Date is not { } date ? ""
        : date.ToString(release.IsReleased ? "yyyy-MM-dd" : "'expected' yyyy-MM-dd", CultureInfo.InvariantCulture);

    private List<Lane> ConsumerLanes()
    {
        var lanes = new List<Lane>();
        var adopted = _report.Properties.Where(property => property.Adoption is not null).ToList();
        if (adopted.Count > 0 && _report.ConsumerReleases.Count <= MaxConsumerReleases)
            lanes.Add(new Lane("releases", [], [.. _report.ConsumerReleases.Select(ReleaseMark).OfType<LaneMark>()]));

        lanes.AddRange(adopted.Select(property =>
        {
            var (since, position) = (property.Adoption!, _axis.PositionOf(property.Adoption!.Date));
            var label = $"{_report.Consumer} {since.Version}";
            return new Lane(
                property.Name,
                position is { } from ? [new LaneSpan(from, End, SpanKind.Adopted, $"since {label}", $"{label}{On(since)} is the first release that honours {property.Name}")] : [],
                []);
        }));
        return lanes;
    }

    private LaneMark? ReleaseMark(DeclaredRelease release) =>
        _axis.PositionOf(release.Date) is { } position ? new LaneMark(position, MarkKind.Release, $"{_report.Consumer} {release.Version}{On(release)}", release.Version) : null;

    private static string On(DeclaredRelease release) => release.Date is { } date ? date.ToString("' ('yyyy-MM-dd')'", CultureInfo.InvariantCulture) : "";

    private Lane MachineLane(MachineRow machine)
    {
        if (machine.Released < 0)
            return new Lane(machine.Name, [], []);

        var spans = new List<LaneSpan>();
        var removed = machine.Removed < 0 ? End : machine.Removed;
        var deprecated = machine.Deprecated < 0 ? removed : Math.Clamp(machine.Deprecated, machine.Released, removed);
        if (deprecated > machine.Released)
            spans.Add(new LaneSpan(machine.Released, deprecated, SpanKind.Available, Announced(machine), $"{machine.Name}: {(machine.IsReleaseKnown ? "since" : "known from")} {Named(machine.Released)}{(machine.IsReleaseKnown ? "" : " on")}{Until(deprecated)}"));
        if (removed > deprecated)
            spans.Add(new LaneSpan(deprecated, removed, SpanKind.Deprecated, "deprecated", $"{machine.Name}: deprecated since {Named(deprecated)}{Until(removed)}"));

        return new Lane(machine.Name, spans, [.. from property in _report.Properties
                                                 from change in property.Changes
                                                 where change.Machine == machine.Name && property.Deprecations.Count > 0
                                                 select PropertyLanes.Mark(property, change)]);
    }

    private string Until(int release) => release < End ? $", until {Named(release)}" : "";

    // The values of the announced properties: this is what the reader of a lane looks for.
    private string Announced(MachineRow machine) => string.Join(", ", _report.Properties
        .Select((property, i) => (property, machine.LastValues[i].Value))
        .Where(pair => pair.property.Deprecations.Count > 0 && pair.Value is not null)
        .Select(pair => $"{pair.property.Name}={pair.Value}"));

    private string Named(int release) => $"{_report.Train} {_report.Releases[release].Version}";
}
