using MachineTypes.Analyzers.Tests.Helpers;
using MachineTypes.RulePages;

namespace MachineTypes.Analyzers.Tests.Docs;

public sealed class RulePagesTests
{
    private static readonly string Folder = Repository.PathOf("docs", "rules");

    public static TheoryData<string> Pages => [.. Rule.All.Select(rule => $"{rule.Id}.md")];

    [Fact]
    public void Table_and_heads_are_as_the_analyzers_say()
    {
        var drifted = RuleDocs.All(Folder).Where(page => page.Is != page.ShouldBe).Select(page => Path.GetFileName(page.Path)).ToList();
        Assert.True(drifted.Count == 0, $"{string.Join(", ", drifted)}: run `{RuleDocs.Command}` and commit what it writes.");
    }

    [Fact]
    public void No_page_is_left_of_a_rule_that_is_no_longer_there() => Assert.Equal(
        Pages.Select(page => page.Data).Append("README.md").Order(StringComparer.Ordinal),
        Directory.GetFiles(Folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_has_each_section_in_its_place(string page)
    {
        var sections = File.ReadAllText(Path.Combine(Folder, page)).ReplaceLineEndings("\n").Split("\n## ")[1..]
            .Select(section => section.Split('\n', 2))
            .Select(section => (Title: section[0], Text: section[1].Trim()))
            .ToList();
        Assert.Equal(RulePage.Sections, sections.Select(section => section.Title));
        Assert.All(sections, section => Assert.False(section.Text.Length == 0, section.Title));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_shows_both_ways_to_suppress(string page)
    {
        var id = Path.GetFileNameWithoutExtension(page);
        var text = File.ReadAllText(Path.Combine(Folder, page));
        Assert.Contains($"#pragma warning disable {id}", text, StringComparison.Ordinal);
        Assert.Contains($"dotnet_diagnostic.{id}.severity = none", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# An old head\n\n| | |\n|---|---|\n| Default | none |\n\n## Cause\n\nIt.\n")]
    [InlineData("## Cause\n\nIt.\n")]
    public void A_page_without_a_generated_head_gets_one(string page)
    {
        var written = RulePage.Write(Rule.All[0], page);
        Assert.Contains($"# {Rule.All[0].Id}: {Rule.All[0].Title}\n", written, StringComparison.Ordinal);
        Assert.Equal(page.Length == 0 ? 4 : 1, written.Split("\n## ").Length - 1);
        Assert.DoesNotContain("An old head", written, StringComparison.Ordinal);
        Assert.Equal(written, RulePage.Write(Rule.All[0], written));
    }
}
