using MachineTypes.Tool.Catalogs;

namespace MachineTypes.Tool.Report.Drawing;

/// <summary>Limits a timeline to its last years: it shows what is current or about to be removed, not what was removed long ago.</summary>
internal static class TimelineWindow
{
    // As long as a distribution supports the release of a hypervisor.
    private const int Years = 5;

    /// <summary>Returns the first release to show: the oldest of the last years before the newest release, or 0 if dates are not known.</summary>
    /// <param name="releases">The releases, oldest first.</param>
    public static int Start(IReadOnlyList<DeclaredRelease> releases)
    {
        if (releases.Select(release => release.Date).Max() is not { } newest)
            return 0;

        var start = releases.ToList().FindIndex(release => release.Date >= newest.AddYears(-Years));
        return Math.Max(0, start);
    }

    /// <summary>Returns the part of a timeline from a release on. Lanes with nothing in that part are left out, except those of the first group, which are the properties.</summary>
    /// <param name="timeline">The timeline.</param>
    /// <param name="start">The index of the release.</param>
    public static Timeline Since(Timeline timeline, int start) => timeline with
    {
        Description = $"Releases {timeline.Columns[start].Label} to {timeline.Columns[^1].Label} from left to right, with one lane per property, per adoption by a consumer and per machine type that one of them has.",
        Columns = [.. timeline.Columns.Skip(start)],
        Groups =
        [
            .. timeline.Groups
                .Select((group, i) => group with { Lanes = [.. group.Lanes.Select(lane => Since(lane, start)).Where(lane => i == 0 || lane.Spans.Count + lane.Marks.Count > 0)] })
                .Where(group => group.Lanes.Count > 0),
        ],
    };

    private static Lane Since(Lane lane, int start) => lane with
    {
        Spans = [.. lane.Spans.Where(span => span.To > start).Select(span => span with { From = Math.Max(0, span.From - start), To = span.To - start })],
        Marks = [.. lane.Marks.Where(mark => mark.At >= start).Select(mark => mark with { At = mark.At - start })],
    };
}
