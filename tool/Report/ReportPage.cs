using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using MachineTypes.Tool.IO;
using MachineTypes.Tool.Report.Drawing;
using MachineTypes.Tool.Report.Targets;

namespace MachineTypes.Tool.Report;

// See docs/decisions/0059-report-page.md.
/// <summary>Composes a report as one self-contained HTML page. Its content security policy allows only the script of the page itself, even if a string were not escaped.</summary>
internal static partial class ReportPage
{
    private static readonly string[] Scripts =
    [
        "dom.js", "data.js", "route.js", "copy.js", "overview.js", "machine.js", "machines.js", "properties.js", "timeline.js", "compare.js", "changes.js", "main.js",
    ];

    /// <summary>Writes the page.</summary>
    /// <param name="targets">The targets.</param>
    /// <param name="date">The date that the page states.</param>
    public static string Write(IReadOnlyList<TargetReport> targets, DateOnly date)
    {
        var script = string.Join('\n', Scripts.Select(name => EmbeddedFile.Read($"page/{name}")));
        var parts = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["title"] = Html($"Machine types of {targets[0].Train}"),
            ["style"] = EmbeddedFile.Read("page/report.css"),
            ["timelines"] = string.Concat(targets.Select(Figure)),
            ["footer"] = Html(Footer(targets, date)),
            ["data"] = ReportData.Write(targets),
            ["script"] = script,
            ["hash"] = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script))),
        };

        // In one pass: the inserted parts are not searched for placeholders.
        return Placeholder().Replace(EmbeddedFile.Read("page/report.html"), match => parts[match.Groups[1].Value]);
    }

    private static string Footer(IReadOnlyList<TargetReport> targets, DateOnly date)
    {
        var (newest, asOf) = (targets[0].Releases[^1].Version, targets[0].Releases[targets[0].AsOf].Version);
        var written = date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return $"Written on {written} by machine-types {ToolVersion.Text}. The catalogue knows {targets[0].Train} up to {newest}; tables are as of {asOf}.";
    }

    // The last years are in view, and the whole train is one step away, with or without scripts.
    private static string Figure(TargetReport target, int index)
    {
        var id = FormattableString.Invariant($"timeline-{index}");
        var name = Html(target.Target);
        var whole = TimelineComposer.Compose(target);
        var start = TimelineWindow.Start(target.Releases);
        var drawings = start == 0
            ? Drawing(whole, id, $"Timeline of {name}")
            : Drawing(TimelineWindow.Since(whole, start), id, $"Timeline of {name} since {Html(whole.Columns[start].Label)}")
                + $"<details><summary>All releases since {Html(whole.Columns[0].Label)}, with removed machine types</summary>{Drawing(whole, $"{id}-all", $"Whole timeline of {name}")}</details>";
        return $"<div data-target=\"{name}\">{drawings}</div>\n";
    }

    private static string Drawing(Timeline timeline, string id, string label)
    {
        var svg = TimelineSvg.Draw(timeline, id);
        svg.SetAttributeValue("id", id);
        return $"<figure><div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"{label}\"><div class=\"sheet\">{Lanes(svg, id)}{svg.ToString(SaveOptions.DisableFormatting)}</div></div>"
            + "<p class=\"detail\" role=\"status\"></p></figure>";
    }

    // A copy of the lane names on top of the original ones: it stays visible while the timeline is scrolled sideways. The legend scrolls away.
    private static string Lanes(XElement svg, string id)
    {
        var height = int.Parse(svg.Attribute("height")!.Value, CultureInfo.InvariantCulture) - TimelineSvg.LegendHeight;
        return FormattableString.Invariant($"<svg class=\"lanes\" aria-hidden=\"true\" width=\"{TimelineSvg.LabelWidth}\" height=\"{height}\" viewBox=\"0 {TimelineSvg.LegendHeight} {TimelineSvg.LabelWidth} {height}\"><use href=\"#{id}\"></use></svg>");
    }

    private static string Html(string value) => HtmlEncoder.Default.Encode(Printable.Name(value));

    [GeneratedRegex(@"\{\{([a-z]+)\}\}", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Placeholder();
}
