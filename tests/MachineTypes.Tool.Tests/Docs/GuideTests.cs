using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MachineTypes.Analyzers.Infrastructure;
using MachineTypes.Generator;
using MachineTypes.Qemu;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MachineTypes.Tool.Tests.Docs;

/// <summary>
/// The C# of a guide is one project, with a file per block. It compiles, and the rules report exactly what comments at the end of lines claim: <c>// MT1001</c>.
/// </summary>
public sealed partial class GuideTests
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers =
    [
        .. typeof(DefinitionAnalyzer).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    [Theory]
    [InlineData("authors.md", 8)]
    [InlineData("tooling.md", 5)]
    public async Task Blocks_compile_and_report_what_they_claim(string page, int blocks)
    {
        var texts = Block().Matches(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "guides", page)).ReplaceLineEndings("\n"))
            .Select(match => match.Groups["code"].Value)
            .ToList();
        Assert.Equal(blocks, texts.Count);

        var (problems, reported) = await CompileAsync(texts);

        Assert.Empty(problems);
        Assert.Equal(texts.SelectMany(Claims).Order(StringComparer.Ordinal), reported.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_block_that_does_not_compile_is_found()
    {
        var (problems, _) = await CompileAsync(["public sealed class A : Missing;"]);
        Assert.Contains(problems, problem => problem.Contains("CS0246", StringComparison.Ordinal));
    }

    private static async Task<(IReadOnlyList<string> Problems, IReadOnlyList<string> Reported)> CompileAsync(IReadOnlyList<string> blocks)
    {
        // What a block uses is at its start on the page's first block alone, as on a page that is read from top to bottom.
        const string Usings = "global using System; global using MachineTypes; global using MachineTypes.Qemu;";
        var files = blocks.Select((text, index) => new SourceFile($"Block{index + 1}.cs", text)).Append(new("Usings.cs", Usings));
        var host = GeneratorHost.Default;
        var input = host.Compile(files).AddReferences(MetadataReference.CreateFromFile(typeof(X86_64Machine).Assembly.Location));
        var output = GeneratorRun.Of(host.CreateDriver(new MachineTypeGenerator()), input);
        var diagnostics = await output.Output.WithAnalyzers(Analyzers).GetAnalyzerDiagnosticsAsync();
        return (
            [.. output.Problems.Select(problem => problem.ToString())],
            [.. diagnostics.Select(diagnostic => $"{LineOf(diagnostic)}: {diagnostic.Id}")]);
    }

    private static IEnumerable<string> Claims(string block) =>
        from line in block.Split('\n')
        from Match id in Claim().Matches(line)
        select $"{line.Trim()}: {id.Value.Trim()}";

    private static string LineOf(Diagnostic diagnostic) =>
        diagnostic.Location.SourceTree?.GetText().Lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line].ToString().Trim() ?? diagnostic.GetMessage();

    [GeneratedRegex(@"^```csharp\n(?<code>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"(?<=// (MT\d{4} )*)MT\d{4}(?=( MT\d{4})*$)")]
    private static partial Regex Claim();
}
