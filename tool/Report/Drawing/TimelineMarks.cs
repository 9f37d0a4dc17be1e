using System.Xml.Linq;

namespace MachineTypes.Tool.Report.Drawing;

/// <summary>Draws marks. Each kind has its own shape, so that no information depends on colour alone.</summary>
internal static class TimelineMarks
{
    // A deprecation is usually announced in the release that introduces the property: the two marks must not cover each other.
    private const double AnnouncedOffset = 11;

    /// <summary>Draws a mark on a lane.</summary>
    /// <param name="svg">The namespace of SVG.</param>
    /// <param name="kind">The kind of event.</param>
    /// <param name="x">The horizontal position.</param>
    /// <param name="y">The middle of the lane.</param>
    /// <param name="detail">The full description.</param>
    public static XElement Draw(XNamespace svg, MarkKind kind, double x, double y, string detail) =>
        DrawAt(svg, kind, kind == MarkKind.Announced ? x + AnnouncedOffset : x, y, detail);

    /// <summary>Draws a mark at exactly the given position.</summary>
    /// <param name="svg">The namespace of SVG.</param>
    /// <param name="kind">The kind of event.</param>
    /// <param name="x">The horizontal position.</param>
    /// <param name="y">The vertical position.</param>
    /// <param name="detail">The full description.</param>
    public static XElement DrawAt(XNamespace svg, MarkKind kind, double x, double y, string detail) => new(
        svg + "path",
        new XAttribute("class", $"mark {kind.ToString().ToLowerInvariant()}"),
        new XAttribute("transform", $"translate({TimelineSvg.Number(x)} {TimelineSvg.Number(y)})"),
        new XAttribute("d", Shape(kind)),
        new XElement(svg + "title", detail));

    private static string Shape(MarkKind kind) => kind switch
    {
        MarkKind.Introduced => "M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z",
        MarkKind.Announced => "M-5 4L0-5L5 4z",
        MarkKind.Flip => "M-6 0L0-6L6 0L0 6z",
        MarkKind.Change => "M-4-4H4V4H-4z",
        _ => "M-1.5-6H1.5V6H-1.5z",
    };
}
