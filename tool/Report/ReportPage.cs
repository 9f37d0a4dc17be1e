using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using MachineTypes.Tool.IO;
using MachineTypes.Tool.Report.Drawing;
using MachineTypes.Tool.Report.Targets;

namespace MachineTypes.Tool.Report;

/// <summary>Composes a report as one self-contained HTML page. Its content security policy allows only the script of the page itself, even if a string were not escaped.</summary>
internal static partial class ReportPage
{
    private static readonly string[] Scripts = ["dom.js", "data.js", "properties.js", "machines.js", "compare.js", "changes.js", "main.js"];

    /// <summary>Writes the page.</summary>
    /// <param name="targets">The targets.</param>
    public static string Write(IReadOnlyList<TargetReport> targets)
    {
        var script = string.Join('\n', Scripts.Select(name => EmbeddedFile.Read($"page/{name}")));
        var parts = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["title"] = Html($"Machine types of {targets[0].Train}"),
            ["style"] = EmbeddedFile.Read("page/report.css"),
            ["timelines"] = string.Concat(targets.Select(Figure)),
            ["data"] = ReportData.Write(targets),
            ["script"] = script,
            ["hash"] = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script))),
        };

        // In one pass: the inserted parts are not searched for placeholders.
        return Placeholder().Replace(EmbeddedFile.Read("page/report.html"), match => parts[match.Groups[1].Value]);
    }

    private static string Figure(TargetReport target, int index)
    {
        var id = FormattableString.Invariant($"timeline-{index}");
        var svg = TimelineSvg.Draw(TimelineComposer.Compose(target), id);
        svg.SetAttributeValue("id", id);
        var name = Html(target.Target);
        return $"<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Timeline of {name}\" data-target=\"{name}\"><div class=\"sheet\">{Lanes(svg, id)}{svg.ToString(SaveOptions.DisableFormatting)}</div></div>\n";
    }

    // A copy of the lane names on top of the original ones: it stays visible while the timeline is scrolled sideways.
    private static string Lanes(XElement svg, string id)
    {
        var height = svg.Attribute("height")!.Value;
        return FormattableString.Invariant($"<svg class=\"lanes\" aria-hidden=\"true\" width=\"{TimelineSvg.LabelWidth}\" height=\"{height}\" viewBox=\"0 0 {TimelineSvg.LabelWidth} {height}\"><use href=\"#{id}\"></use></svg>");
    }

    private static string Html(string value) => HtmlEncoder.Default.Encode(Printable.Name(value));

    [GeneratedRegex(@"\{\{([a-z]+)\}\}", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Placeholder();
}
