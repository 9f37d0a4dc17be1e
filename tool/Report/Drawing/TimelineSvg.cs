using System.Globalization;
using System.Xml.Linq;
using MachineTypes.Tool.IO;

namespace MachineTypes.Tool.Report.Drawing;

/// <summary>Draws a timeline as SVG. It follows the light or dark scheme of the reader and has a description and tooltips.</summary>
internal sealed class TimelineSvg
{
    /// <summary>The width of the lane names at the left.</summary>
    public const int LabelWidth = 200;

    /// <summary>The height of the legend at the top.</summary>
    public const int LegendHeight = 34;

    private const int BottomMargin = 8;
    private const int HeadingHeight = 30;
    private const int LaneHeight = 20;
    private const int NoteHeight = 16;
    private const int TextIndent = 22; // to the right of the marks at the start of the span
    private const double CharacterWidth = 6.2;

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private readonly Timeline _timeline;
    private readonly string _id;
    private readonly int _columnWidth;
    private readonly bool _hasNotes;

    private TimelineSvg(Timeline timeline, string id)
    {
        _timeline = timeline;
        _id = id;
        _hasNotes = timeline.Columns.Count <= 8;
        _columnWidth = _hasNotes ? 165 : timeline.Columns.Count <= 16 ? 75 : 34;
    }

    private int Width => LabelWidth + (_timeline.Columns.Count * _columnWidth) + 10;

    /// <summary>Draws a timeline.</summary>
    /// <param name="timeline">The timeline.</param>
    /// <param name="id">An id that is unique on the page.</param>
    public static XElement Draw(Timeline timeline, string id) => new TimelineSvg(timeline, id).Draw();

    private XElement Draw()
    {
        var lanes = new List<XElement>();
        var y = LegendHeight;
        foreach (var group in _timeline.Groups)
        {
            var top = y;
            var isFirst = top == LegendHeight;
            y += HeadingHeight + (_hasNotes && isFirst ? NoteHeight : 0);
            lanes.Add(Heading(group, isFirst, top, y, group.Lanes.Count * LaneHeight));
            foreach (var lane in group.Lanes)
            {
                lanes.Add(Lane(lane, y));
                y += LaneHeight;
            }
        }

        var legend = TimelineLegend.Draw(_timeline, Svg, 16, 12);
        return new XElement(
            Svg + "svg",
            new XAttribute("class", "timeline"),
            new XAttribute("role", "img"),
            new XAttribute("aria-labelledby", $"{_id}-title {_id}-description"),
            new XAttribute("width", Width),
            new XAttribute("height", y + BottomMargin),
            new XAttribute("viewBox", $"0 0 {Number(Width)} {Number(y + BottomMargin)}"),
            new XElement(Svg + "title", new XAttribute("id", $"{_id}-title"), Safe(_timeline.Title)),
            new XElement(Svg + "desc", new XAttribute("id", $"{_id}-description"), Safe(_timeline.Description)),
            new XElement(Svg + "style", EmbeddedFile.Read("page/timeline.css")),
            new XElement(Svg + "rect", new XAttribute("class", "ground"), new XAttribute("width", "100%"), new XAttribute("height", "100%")),
            legend,
            lanes);
    }

    private XElement Heading(LaneGroup group, bool isFirst, int top, int bottom, int height) => new(
        Svg + "g",
        Text(8, top + 20, "heading", group.Name),
        _timeline.Columns.Select((column, i) => new[]
        {
            Text(X(i) + 4, top + 20, "release", column.Label),
            _hasNotes && isFirst ? Text(X(i) + 4, top + 20 + NoteHeight, "note", column.Note) : null,
            new XElement(
                Svg + "line",
                new XAttribute("class", "grid"),
                new XAttribute("x1", Number(X(i))),
                new XAttribute("x2", Number(X(i))),
                new XAttribute("y1", top + 8),
                new XAttribute("y2", bottom + height)),
        }));

    private XElement Lane(Lane lane, int y) => new(
        Svg + "g",
        new XAttribute("class", "lane"),
        Text(16, y + 14, "label", lane.Label, LabelWidth - 20),
        lane.Spans.Select(span => new XElement(
            Svg + "g",
            new XElement(Svg + "title", Safe(span.Detail)),
            new XElement(
                Svg + "rect",
                new XAttribute("class", $"span {Class(span.Kind)}"),
                new XAttribute("x", Number(X(span.From) + 1)),
                new XAttribute("y", y + 3),
                new XAttribute("width", Number(Math.Max(2, X(span.To) - X(span.From) - 2))),
                new XAttribute("height", LaneHeight - 6),
                new XAttribute("rx", 3)),
            Fits(span) ? Text(X(span.From) + TextIndent, y + 14, "on", span.Label) : null)),
        lane.Marks.Where(mark => mark.Label.Length > 0).Select(mark => Text(X(mark.At) + 4, y + 14, "note", mark.Label)),
        lane.Marks.Select(mark => TimelineMarks.Draw(Svg, mark.Kind, X(mark.At), y + (LaneHeight / 2), Safe(mark.Detail))));

    private bool Fits(LaneSpan span) => span.Label.Length > 0 && X(span.To) - X(span.From) - TextIndent - 6 > span.Label.Length * CharacterWidth;

    private double X(double position) => LabelWidth + (position * _columnWidth);

    // Labels that are too long are truncated; tooltips and tables contain the full names.
    private static XElement Text(double x, double y, string style, string label, int width = int.MaxValue)
    {
        var safe = Safe(label);
        var maxLength = (int)(width / CharacterWidth);
        return new XElement(
            Svg + "text",
            new XAttribute("class", style),
            new XAttribute("x", Number(x)),
            new XAttribute("y", Number(y)),
            safe.Length > maxLength ? string.Concat(safe.AsSpan(0, maxLength - 1), "…") : safe);
    }

    /// <summary>Returns the class of a span in the style sheet.</summary>
    /// <param name="kind">The kind of span.</param>
    internal static string Class(SpanKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>Formats a number for SVG.</summary>
    /// <param name="value">The number.</param>
    internal static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    // XML cannot represent most control characters, so they are replaced by readable escapes.
    private static string Safe(string value) => Printable.Name(value);
}
