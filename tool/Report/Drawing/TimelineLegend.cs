using System.Xml.Linq;

namespace MachineTypes.Tool.Report.Drawing;

/// <summary>Draws the legend of a timeline: the shapes and colours that occur in it.</summary>
internal static class TimelineLegend
{
    private static readonly (MarkKind Kind, string Label)[] Marks =
    [
        (MarkKind.Introduced, "introduced"), (MarkKind.Announced, "announced"), (MarkKind.Flip, "flips"), (MarkKind.Change, "changes"), (MarkKind.Release, "released"),
    ];

    private static readonly (SpanKind Kind, string Label)[] Spans =
    [
        (SpanKind.Reported, "reported"), (SpanKind.Grace, "grace"), (SpanKind.MayFlip, "may flip"), (SpanKind.Flipped, "flipped"),
        (SpanKind.Adopted, "adopted"), (SpanKind.Available, "available"), (SpanKind.Deprecated, "deprecated"),
    ];

    /// <summary>Draws the legend in one line.</summary>
    /// <param name="timeline">The timeline.</param>
    /// <param name="svg">The namespace of SVG.</param>
    /// <param name="x">The left edge.</param>
    /// <param name="y">The top edge.</param>
    public static IEnumerable<XElement> Draw(Timeline timeline, XNamespace svg, double x, double y)
    {
        var lanes = timeline.Groups.SelectMany(group => group.Lanes).ToList();
        var marks = lanes.SelectMany(lane => lane.Marks).Select(mark => mark.Kind).ToHashSet();
        var spans = lanes.SelectMany(lane => lane.Spans).Select(span => span.Kind).ToHashSet();
        foreach (var (kind, label) in Marks.Where(entry => marks.Contains(entry.Kind)))
        {
            yield return TimelineMarks.DrawAt(svg, kind, x, y + 5, label);
            yield return Label(x + 10, label);
            x += 24 + Width(label);
        }

        foreach (var (kind, label) in Spans.Where(entry => spans.Contains(entry.Kind)))
        {
            yield return new XElement(
                svg + "rect",
                new XAttribute("class", $"span {TimelineSvg.Class(kind)}"),
                new XAttribute("x", TimelineSvg.Number(x)),
                new XAttribute("y", TimelineSvg.Number(y)),
                new XAttribute("width", 16),
                new XAttribute("height", 10),
                new XAttribute("rx", 3));
            yield return Label(x + 20, label);
            x += 34 + Width(label);
        }

        XElement Label(double left, string label) => new(
            svg + "text", new XAttribute("class", "note"), new XAttribute("x", TimelineSvg.Number(left)), new XAttribute("y", TimelineSvg.Number(y + 9)), label);
    }

    private static double Width(string label) => label.Length * 6.8;
}
