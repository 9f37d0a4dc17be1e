using System.Collections.Immutable;
using System.Reflection;
using MachineTypes.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MachineTypes.Analyzers.Tests.Rules;

public sealed class EveryRuleTests
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers = Create<DiagnosticAnalyzer>(typeof(DefinitionAnalyzer).Assembly);

    [Fact]
    public void A_rule_has_a_fix_or_says_why_not()
    {
        var fixable = Create<CodeFixProvider>(typeof(DefinitionFix).Assembly).SelectMany(fix => fix.FixableDiagnosticIds).ToHashSet(StringComparer.Ordinal);
        Assert.NotEmpty(Analyzers);
        Assert.All(Analyzers, analyzer => Assert.True(
            analyzer.SupportedDiagnostics.All(rule => fixable.Contains(rule.Id)) != (analyzer.GetType().GetCustomAttribute<NoCodeFixAttribute>() is { Reason.Length: > 0 }),
            analyzer.GetType().Name));
    }

    [Fact]
    public void A_help_link_leads_to_the_rules_page() => Assert.All(
        Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics),
        rule => Assert.Matches($"^https://.+/docs/rules/{rule.Id}\\.md$", rule.HelpLinkUri));

    // AD0001 is what the compiler reports where an analyzer throws.
    [Fact]
    public async Task Half_typed_definitions_break_no_rule()
    {
        var text = Timeline.With("""[RequiresMemdev(Since = "4.2")]""", scope: """[Compat("mch", "smm", "off", UpTo = "4.3")]""");
        foreach (var beginning in Truncation.AtEachToken(text))
            Assert.DoesNotContain(await Run(GeneratorHost.Default.Compile(new SourceFile("Definitions.cs", beginning))), d => d.Id == "AD0001");
    }

    [Theory]
    [InlineData("[ReleaseTrain(null)]", "", "", "")]
    [InlineData("""[ReleaseTrain("Q"), ReleaseTrain("Q", GraceReleases = -1, GraceMonths = int.MaxValue)]""", "", "", "")]
    [InlineData("", "[MachineProperty]", "[Deprecates(AnnouncedIn = )]", "[RequiresMemdev(Since = null)]")]
    [InlineData("", "[MachineProperty(null)]", "[Deprecates(null, AnnouncedIn = null)]", "[RequiresMemdev(Since = 5)]")]
    [InlineData("""[ReleaseTrain("Q", GraceReleases = int.MaxValue, GraceMonths = int.MaxValue)]""", """[MachineProperty("x", Default = 1)]""", """[Deprecates("", AnnouncedIn = "4.1", GraceMonths = int.MinValue)]""", """[RequiresMemdev(Since = "4.2"), NoValue<Missing>, NoValue<>]""")]
    public async Task Nonsense_breaks_no_rule(string train, string property, string deprecation, string step)
    {
        var diagnostics = await Run(GeneratorHost.Default.Compile(new SourceFile("Definitions.cs", Timeline.With(step, deprecation, train, property))));
        Assert.DoesNotContain(diagnostics, d => d.Id == "AD0001");
    }

    [Fact]
    public async Task Without_the_runtime_nothing_is_said()
    {
        var text = Timeline.With("""[RequiresMemdev(Since = "4.2")]""");
        var compilation = GeneratorHost.Default.Compile(new SourceFile("Definitions.cs", text));
        Assert.NotEmpty(await Run(compilation));
        Assert.Empty(await Run(compilation.WithReferences(compilation.References.Where(r => !r.Display!.EndsWith("MachineTypes.dll", StringComparison.Ordinal)))));
    }

    [Fact]
    public async Task The_catalogue_keeps_every_rule()
    {
        var files = Directory.GetFiles(Path.Combine(Root, "catalog"), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(path => new SourceFile(path, File.ReadAllText(path)))
            .ToList();
        Assert.True(files.Count > 5);
        Assert.Empty(await Run(GeneratorHost.Default.Compile(files)));
    }

    private static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    private static string FindRoot(string folder) =>
        File.Exists(Path.Combine(folder, "MachineTypes.sln")) ? folder : FindRoot(Path.GetDirectoryName(folder)!);

    private static Task<ImmutableArray<Diagnostic>> Run(Compilation compilation) =>
        compilation.WithAnalyzers(Analyzers).GetAnalyzerDiagnosticsAsync();

    private static ImmutableArray<T> Create<T>(Assembly assembly) =>
        [.. assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(T)) && !type.IsAbstract).Select(type => (T)Activator.CreateInstance(type)!)];
}
