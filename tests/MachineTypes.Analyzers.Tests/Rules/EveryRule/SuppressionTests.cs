using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MachineTypes.Analyzers.Tests.Rules.EveryRule;

/// <summary>
/// A rule reports nothing on its sample in each of the ways in which C# lets a user suppress it. A bounded run tries one of the three ways in the source on each rule, in turn: the
/// compiler filters suppressed diagnostics in the same way for all of them.
/// </summary>
public sealed class SuppressionTests
{
    private static readonly DiagnosticSeverity[] Severities = TestRun.IsFull ? [DiagnosticSeverity.Error, DiagnosticSeverity.Warning, DiagnosticSeverity.Info] : [DiagnosticSeverity.Info];

    public static TheoryData<string> WithPragma => EveryThird(0);

    public static TheoryData<string> OnAssembly => EveryThird(1);

    public static TheoryData<string> OnType => EveryThird(2);

    [Theory]
    [MemberData(nameof(WithPragma))]
    public async Task A_pragma_around_the_lines_suppresses(string id)
    {
        var sample = RuleSample.Of(id);
        var lines = sample.Source.ReplaceLineEndings("\n").Split('\n');
        foreach (var diagnostic in await sample.Findings)
        {
            var (first, last) = (diagnostic.Location.GetLineSpan().StartLinePosition.Line, diagnostic.Location.GetLineSpan().EndLinePosition.Line);
            lines[first] = $"#pragma warning disable {id}\n{lines[first]}";
            lines[last] += $"\n#pragma warning restore {id}";
        }

        Assert.Empty(await sample.Run(string.Join('\n', lines)));
    }

    [Theory]
    [MemberData(nameof(OnAssembly))]
    public async Task An_attribute_on_the_assembly_suppresses(string id)
    {
        var sample = RuleSample.Of(id);
        var root = Root(sample);
        Assert.Empty(await sample.Run(root.AddAttributeLists(Suppress(id, "assembly: ")).ToFullString()));
    }

    [Theory]
    [MemberData(nameof(OnType))]
    public async Task An_attribute_on_the_type_suppresses(string id)
    {
        var sample = RuleSample.Of(id);
        var root = Root(sample);
        var places = (await sample.Findings).Select(diagnostic => root.FindNode(diagnostic.Location.SourceSpan).AncestorsAndSelf().OfType<TypeDeclarationSyntax>().First()).Distinct();
        var suppressed = root.ReplaceNodes(places, (_, type) => type.AddAttributeLists(Suppress(id, "")));
        Assert.Empty(await sample.Run(suppressed.ToFullString()));
    }

    [Theory]
    [MemberData(nameof(RuleSample.Ids), MemberType = typeof(RuleSample))]
    public async Task An_editorconfig_sets_the_severity(string id)
    {
        var sample = RuleSample.Of(id);
        Assert.Empty(await Reported("none"));
        foreach (var severity in Severities)
            Assert.Equal([severity], await Reported(severity == DiagnosticSeverity.Info ? "suggestion" : severity.ToString().ToLowerInvariant()));

        async Task<IEnumerable<DiagnosticSeverity>> Reported(string severity)
        {
            var config = new EditorConfig($"{sample.Config}\ndotnet_diagnostic.{id}.severity = {severity}", sample.Baseline);
            var diagnostics = await Rulebook.RunOne(id, config.Over(sample.Compile()), config.Options);
            return diagnostics.Select(diagnostic => diagnostic.Severity).Distinct();
        }
    }

    private static TheoryData<string> EveryThird(int first) => [.. RuleSample.Ids.Select(row => row.Data).Where((_, index) => TestRun.IsFull || index % 3 == first)];

    private static CompilationUnitSyntax Root(RuleSample sample) => (CompilationUnitSyntax)sample.Host.Parse(new("/Sample.cs", sample.Source)).GetRoot();

    private static AttributeListSyntax Suppress(string id, string target) => SyntaxFactory
        .ParseCompilationUnit($"[{target}System.Diagnostics.CodeAnalysis.SuppressMessage(\"MachineTypes\", \"{id}\")]\nclass C;")
        .DescendantNodes().OfType<AttributeListSyntax>().First();
}
