using MachineTypes.Tool.Check;
using MachineTypes.Tool.Explain;
using MachineTypes.Tool.Tests.Fakes;

namespace MachineTypes.Tool.Tests;

/// <summary>The results of <c>explain</c>.</summary>
public class ExplainTests
{
    private static readonly string[] Pages = [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "docs", "rules"), "MT*.md").Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal)];

    [Fact]
    public void Every_rule_has_a_page()
    {
        Assert.True(Pages.Length > 30);
        foreach (var id in Pages)
        {
            var outcome = Explain(id);
            Assert.Equal(0, outcome.ExitCode);
            Assert.StartsWith($"# {id}: ", outcome.Out, StringComparison.Ordinal);
            Assert.Contains("## How to fix it", outcome.Out, StringComparison.Ordinal);
            Assert.DoesNotContain("<!-- begin", outcome.Out, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Rules_of_check_are_explained()
    {
        foreach (var rule in CheckRule.All)
            Assert.Equal($"# {rule.Id}: {rule.Title}\n\nLevel: {rule.Level.ToString().ToLowerInvariant()}\n\n{rule.Help}\n", Explain(rule.Id).Out);
    }

    [Fact]
    public void Paragraphs_are_one_line_each_on_a_terminal()
    {
        const string Page = "# A: b\n\n| a |\n|---|\n\nOne\ntwo.\n\n- three\n  four\n- five\n1. six\n\n```csharp\na\n\nb\n```\n\nseven\n";
        Assert.Equal("# A: b\n\n| a |\n|---|\n\nOne two.\n\n- three four\n- five\n1. six\n\n```csharp\na\n\nb\n```\n\nseven\n", PageFlow.Join(Page));

        Assert.All(Pages, id => Assert.Equal(Words(Explain(id).Out), Words(PageFlow.Join(Explain(id).Out))));
    }

    [Fact]
    public void Case_does_not_matter() => Assert.Equal(Explain("MT1001").Out, Explain("mt1001").Out);

    [Fact]
    public void Without_a_rule_all_are_listed() =>
        Assert.Equal([.. Pages, .. CheckRule.All.Select(rule => rule.Id)], Outcome.Of(FakeCatalog.Small, "explain").OutLines.Select(line => line.Split(':')[0]));

    [Theory]
    [InlineData("MT1O01", "there is no rule \"MT1O01\"; did you mean MT1001? (machine-types explain lists all)")]
    [InlineData("\u001b[31m", "there is no rule \"\\u001b[31m\" (machine-types explain lists all)")]
    public void Unknown_rules(string id, string expected) => Assert.Equal($"machine-types: {expected}", Explain(id).AssertError());

    private static string[] Words(string page) => page.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static Outcome Explain(string id) => Outcome.Of(FakeCatalog.Small, "explain", id);
}
