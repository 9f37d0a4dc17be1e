using System.Xml.Linq;

namespace MachineTypes.Tool.Report.Drawing;

/// <summary>Says what the shapes and colours of a timeline mean: of those that are in it.</summary>
internal static class TimelineLegend
{
    private static readonly (MarkKind Kind, string Words)[] Marks =
    [
        (MarkKind.Introduced, "introduced"), (MarkKind.Announced, "announced"), (MarkKind.Flip, "flips"), (MarkKind.Change, "changes"), (MarkKind.Release, "released"),
    ];

    private static readonly (SpanKind Kind, string Words)[] Spans =
    [
        (SpanKind.Reported, "reported"), (SpanKind.Grace, "grace"), (SpanKind.MayFlip, "may flip"), (SpanKind.Flipped, "flipped"),
        (SpanKind.Adopted, "adopted"), (SpanKind.Available, "available"), (SpanKind.Deprecated, "deprecated"),
    ];

    /// <summary>Draws it in one line.</summary>
    public static IEnumerable<XElement> Draw(Timeline timeline, XNamespace svg, double x, double y)
    {
        var lanes = timeline.Groups.SelectMany(group => group.Lanes).ToList();
        var marks = lanes.SelectMany(lane => lane.Marks).Select(mark => mark.Kind).ToHashSet();
        var spans = lanes.SelectMany(lane => lane.Spans).Select(span => span.Kind).ToHashSet();
        foreach (var (kind, words) in Marks.Where(entry => marks.Contains(entry.Kind)))
        {
            yield return TimelineMarks.DrawAt(svg, kind, x, y + 5, words);
            yield return Words(x + 10, words);
            x += 24 + Room(words);
        }

        foreach (var (kind, words) in Spans.Where(entry => spans.Contains(entry.Kind)))
        {
            yield return new XElement(
                svg + "rect",
                new XAttribute("class", $"span {TimelineSvg.Class(kind)}"),
                new XAttribute("x", TimelineSvg.Number(x)),
                new XAttribute("y", TimelineSvg.Number(y)),
                new XAttribute("width", 16),
                new XAttribute("height", 10),
                new XAttribute("rx", 3));
            yield return Words(x + 20, words);
            x += 34 + Room(words);
        }

        XElement Words(double at, string words) => new(
            svg + "text", new XAttribute("class", "note"), new XAttribute("x", TimelineSvg.Number(at)), new XAttribute("y", TimelineSvg.Number(y + 9)), words);
    }

    private static double Room(string words) => words.Length * 6.8;
}
