using System.Reflection;
using MachineTypes.Analyzers.Infrastructure;
using MachineTypes.Analyzers.Tests.Helpers;
using MachineTypes.Analyzers.Tests.Rules.EveryRule;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Analyzers.Tests.Rules;

public sealed class EveryRuleTests
{
    [Fact]
    public void A_rule_has_a_fix_or_says_why_not()
    {
        var fixable = Rulebook.Fixes.SelectMany(fix => fix.FixableDiagnosticIds).ToHashSet(StringComparer.Ordinal);
        Assert.NotEmpty(Rulebook.Analyzers);
        Assert.All(Rulebook.Analyzers, analyzer => Assert.True(
            analyzer.SupportedDiagnostics.All(rule => fixable.Contains(rule.Id)) != (analyzer.GetType().GetCustomAttribute<NoCodeFixAttribute>() is { Reason.Length: > 0 }),
            analyzer.GetType().Name));
    }

    [Fact]
    public void A_fix_that_is_not_always_offered_says_when() => Assert.All(
        Rulebook.Analyzers.Where(analyzer => analyzer.GetType().GetCustomAttribute<CodeFixWhereAttribute>() is not null),
        analyzer => Assert.False(analyzer.GetType().IsDefined(typeof(NoCodeFixAttribute)), analyzer.GetType().Name));

    [Fact]
    public void A_help_link_leads_to_the_rules_page() => Assert.All(
        Rulebook.Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics),
        rule => Assert.Matches($"^https://.+/docs/rules/{rule.Id}\\.md$", rule.HelpLinkUri));

    [Fact]
    public async Task Without_the_runtime_nothing_is_reported()
    {
        foreach (var sample in RuleSample.All)
        {
            var compilation = sample.Compile();
            Assert.NotEmpty(await Rulebook.Run(compilation, sample.Options));
            Assert.Empty(await Rulebook.Run(compilation.WithReferences(compilation.References.Where(r => !r.Display!.EndsWith("MachineTypes.dll", StringComparison.Ordinal))), sample.Options));
        }
    }

    [Fact]
    public async Task The_catalogue_keeps_every_rule()
    {
        Assert.True(Repository.Catalogue.Count > 5);
        var diagnostics = await Rulebook.Run(GeneratorHost.Default.Compile(Repository.Catalogue), new EditorConfig("", Repository.Baseline).Options);

        // True of QEMU, which never extended the flip to LoongArch: a suggestion, and no more.
        Assert.All(diagnostics, diagnostic => Assert.Equal(DiagnosticSeverity.Info, diagnostic.Severity));
        Assert.Equal(
            [
                "MT1012: 'numa-mem-supported' is still true on virt-11.1, though its deprecation was announced in QEMU 4.1 and machine types of 5.0 and later may flip it to false",
            ],
            diagnostics.Select(diagnostic => $"{diagnostic.Id}: {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}").Order(StringComparer.Ordinal));
    }
}
