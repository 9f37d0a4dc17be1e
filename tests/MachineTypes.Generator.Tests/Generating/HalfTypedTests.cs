using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MachineTypes.Generator.Tests.Generating;

/// <summary>Definitions as they are while somebody types them: the generator never throws, and what it emits is C#.</summary>
public sealed class HalfTypedTests(ITestOutputHelper output)
{
    private const int BoundedStates = 60;

    // Without files of its own: thousands of states are put into it, and it keeps what it knows of the references.
    private static readonly CSharpCompilation Project = GeneratorHost.Default.Compile();

    public static IEnumerable<TheoryDataRow<string>> Files() => [new("the timeline"), new("everything")];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_beginning_of_a_file(string file) => Survives(Truncation.AtEachToken(TextOf(file), alsoWithin: file == "the timeline"));

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_without_one_of_its_tokens(string file)
    {
        var text = TextOf(file);
        var tokens = GeneratorHost.Default.Parse(new("Definitions.cs", text)).GetRoot().DescendantTokens().Where(token => token.Span.Length > 0);

        Survives(tokens.Select(token => text.Remove(token.SpanStart, token.Span.Length)));
    }

    [Fact]
    public void What_has_no_name_yet_is_left_out() => Assert.Null(Check("[MachineTypes.ReleaseTrain(\"QEMU\")] public partial struct", evenNameless: true));

    private static string TextOf(string file) => file == "the timeline" ? Definitions.Timeline : Definitions.Everything;

    private void Survives(IEnumerable<string> texts)
    {
        var all = texts.ToList();
        Assert.True(all.Count > 200);

        var checks = TestRun.Select(all, BoundedStates).Select(text => Check(text, evenNameless: false)).ToList();
        output.WriteLine($"{checks.Count} of {all.Count} states; {TestRun.Extent}");

        Assert.Empty(checks.OfType<string>());
    }

    private static string? Check(string text, bool evenNameless)
    {
        var tree = GeneratorHost.Default.Parse(new("Definitions.cs", text));
        var result = GeneratorHost.Default.CreateDriver(new MachineTypeGenerator()).RunGenerators(Project.AddSyntaxTrees(tree)).GetRunResult().Results.Single();
        var finding = result.Exception?.ToString()
            ?? result.Diagnostics.FirstOrDefault()?.ToString()
            ?? (evenNameless || !HasNameless(tree.GetRoot()) ? result.GeneratedSources.SelectMany(source => source.SyntaxTree.GetDiagnostics()).FirstOrDefault()?.ToString() : null);
        return finding is null ? null : $"{finding}\nafter:\n{text}";
    }

    private static bool HasNameless(SyntaxNode root) => root.DescendantNodes().Any(node => node switch
    {
        BaseTypeDeclarationSyntax type => type.Identifier.IsMissing,
        BaseNamespaceDeclarationSyntax space => space.Name.DescendantTokens().Any(token => token.IsMissing),
        _ => false,
    });
}
