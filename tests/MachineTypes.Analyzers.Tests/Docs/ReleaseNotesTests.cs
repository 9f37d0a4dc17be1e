using MachineTypes.Analyzers.Tests.Helpers;
using MachineTypes.RulePages;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Analyzers.Tests.Docs;

/// <summary>The compiler's own analyzers check ids, categories and severities of the release notes; the titles and the order are checked here.</summary>
public sealed class ReleaseNotesTests
{
    [Fact]
    public void Release_notes_describe_each_rule_by_its_title() => Assert.Equal(
        Rule.All.Select(rule => string.Join(" | ", rule.Id, rule.Category, Severity(rule.Severity), rule.Title)),
        new[] { "Shipped", "Unshipped" }
            .SelectMany(state => File.ReadAllLines(Repository.PathOf("analyzers", "MachineTypes.Analyzers", $"AnalyzerReleases.{state}.md")))
            .Where(line => line.StartsWith("MT", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal));

    [Fact]
    public void The_notes_are_in_the_order_of_the_ids()
    {
        var ids = File.ReadAllLines(Repository.PathOf("analyzers", "MachineTypes.Analyzers", "AnalyzerReleases.Unshipped.md"))
            .Where(line => line.StartsWith("MT", StringComparison.Ordinal))
            .Select(line => line.Split(' ')[0])
            .ToList();
        Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
    }

    private static string Severity(DiagnosticSeverity severity) => severity.ToString();
}
