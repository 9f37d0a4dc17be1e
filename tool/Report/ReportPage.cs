using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using MachineTypes.Tool.Report.Drawing;
using MachineTypes.Tool.Text;

namespace MachineTypes.Tool.Report;

/// <summary>Puts a report together as one HTML page that loads nothing. Its policy lets no script run but the page's own, even if a text got through unescaped.</summary>
internal static partial class ReportPage
{
    private static readonly string[] Scripts = ["dom.js", "data.js", "properties.js", "machines.js", "compare.js", "main.js"];

    /// <summary>Writes the page.</summary>
    public static string Write(IReadOnlyList<TargetReport> targets)
    {
        var script = string.Join('\n', Scripts.Select(EmbeddedText.Read));
        var parts = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["title"] = Html($"Machine types of {targets[0].Train}"),
            ["style"] = EmbeddedText.Read("report.css"),
            ["timelines"] = string.Concat(targets.Select(Figure)),
            ["data"] = ReportData.Write(targets),
            ["script"] = script,
            ["hash"] = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script))),
        };

        // In one pass: what is put in is not looked at again.
        return Placeholder().Replace(EmbeddedText.Read("report.html"), match => parts[match.Groups[1].Value]);
    }

    private static string Figure(TargetReport target, int place)
    {
        var id = FormattableString.Invariant($"timeline-{place}");
        var svg = TimelineSvg.Draw(TimelineComposer.Compose(target), id);
        svg.SetAttributeValue("id", id);
        var name = Html(target.Target);
        return $"<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Timeline of {name}\" data-target=\"{name}\"><div class=\"sheet\">{Lanes(svg, id)}{svg.ToString(SaveOptions.DisableFormatting)}</div></div>\n";
    }

    // The names of the lanes once more, over their own place: they stay while the rest is scrolled sideways.
    private static string Lanes(XElement svg, string id)
    {
        var height = svg.Attribute("height")!.Value;
        return FormattableString.Invariant($"<svg class=\"lanes\" aria-hidden=\"true\" width=\"{TimelineSvg.LabelWidth}\" height=\"{height}\" viewBox=\"0 0 {TimelineSvg.LabelWidth} {height}\"><use href=\"#{id}\"></use></svg>");
    }

    private static string Html(string text) => HtmlEncoder.Default.Encode(Printable.Name(text));

    [GeneratedRegex(@"\{\{([a-z]+)\}\}", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Placeholder();
}
