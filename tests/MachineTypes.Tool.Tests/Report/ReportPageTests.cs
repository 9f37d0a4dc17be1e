using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using MachineTypes.Tool.Report;
using MachineTypes.Tool.Report.Drawing;

namespace MachineTypes.Tool.Tests.Report;

/// <summary>The source of the page: complete, self-contained and escaped.</summary>
public sealed class ReportPageTests
{
    [Fact]
    public void Nothing_is_loaded()
    {
        var page = ReportPage.Write([Reports.Qemu()], Reports.Date);

        Assert.DoesNotContain("{{", page, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", page, StringComparison.Ordinal);
        Assert.Empty(Regex.Matches(page, "(src|href|action|url|import)\\s*[=(]\\s*[\"']?(?!#)[a-z/]+[:/]", RegexOptions.IgnoreCase));
        Assert.Equal(["http://www.w3.org/2000/svg"], Regex.Matches(page, "https?://[^\"' <]*").Select(match => match.Value).Distinct());
    }

    [Fact]
    public void Hostile_strings_are_escaped()
    {
        var hostile = Reports.WithHostileStrings();
        var page = ReportPage.Write([hostile], Reports.Date);
        var plain = ReportPage.Write([Reports.Mission()], Reports.Date);

        // The page has the same elements as with harmless strings.
        foreach (var markup in new[] { "<script", "</script", "<img", "<!--", "-->", "<style", "</style" })
            Assert.Equal(Count(plain, markup), Count(page, markup));
        Assert.DoesNotContain("\u001b", page, StringComparison.Ordinal);
        Assert.DoesNotContain("\u2028", page, StringComparison.Ordinal);
        Assert.DoesNotContain('\ud800', page);

        static int Count(string text, string part) => Regex.Count(text, Regex.Escape(part), RegexOptions.IgnoreCase);
    }

    [Fact]
    public void Hostile_strings_are_readable_in_the_data()
    {
        using var json = JsonDocument.Parse(ReportData.Write([Reports.WithHostileStrings()]));
        var target = json.RootElement.GetProperty("targets")[0];
        var expected = Reports.Hostile.Replace("\u001b", "\\u001b").Replace("\u2028", "\\u2028").Replace("\ud800", "\\ud800");

        Assert.Equal(expected, target.GetProperty("train").GetString());
        Assert.Equal(expected + "-4.1", target.GetProperty("machines")[0][0].GetString());
        Assert.Equal(expected, target.GetProperty("entries")[0][2].GetString());
        Assert.Equal(expected, target.GetProperty("properties")[0].GetProperty("deprecations")[0].GetProperty("feature").GetString());
    }

    [Fact]
    public void Hostile_strings_leave_a_drawing_well_formed()
    {
        var drawn = TimelineSvg.Draw(TimelineComposer.Compose(Reports.WithHostileStrings()), "t").ToString();

        var svg = XElement.Parse(drawn);
        Assert.DoesNotContain(svg.Descendants(), element => element.Name.LocalName is "script" or "img");
        Assert.Contains(svg.Descendants(), element => element.Name.LocalName == "title" && element.Value.Contains("<script>window.hacked=1</script>", StringComparison.Ordinal));
    }

    [Fact]
    public void Data_contains_each_entry_once()
    {
        using var json = JsonDocument.Parse(ReportData.Write([Reports.Qemu()]));
        var target = json.RootElement.GetProperty("targets")[0];
        var entries = target.GetProperty("entries").EnumerateArray().Select(entry => entry.GetRawText()).ToList();

        Assert.Equal(entries.Count, entries.Distinct().Count());
        var report = Reports.Qemu();
        var index = report.Machines.ToList().FindIndex(machine => machine.Name == "pc-q35-5.0");
        var written = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var state in target.GetProperty("machines")[index][7].EnumerateArray().Where(state => state[0].GetInt32() <= report.AsOf && state[3].ValueKind == JsonValueKind.Array))
        {
            foreach (var entry in state[3].EnumerateArray().Select(entry => entry.GetInt32()))
            {
                var names = target.GetProperty("entries")[entry < 0 ? -1 - entry : entry];
                var key = $"{names[0]}.{names[1]}";
                if (entry < 0)
                    written.Remove(key);
                else
                    written[key] = names[2].GetString()!;
            }
        }

        Assert.Equal(report.Machines[index].Compat!.Select(entry => ($"{entry.Driver}.{entry.Property}", entry.Value)).OrderBy(pair => pair.Item1, StringComparer.Ordinal), written.Select(pair => (pair.Key, pair.Value)));
    }
}
