using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MachineTypes.Analyzers.Infrastructure;
using MachineTypes.Generator;
using MachineTypes.Qemu;
using MachineTypes.Qemu.Distributions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MachineTypes.Tool.Tests.Docs;

/// <summary>
/// The C# of pages compiles, and the rules report exactly what comments at the end of lines claim: <c>// MT1001</c>. The blocks of a guide and of a package's page are one
/// project, with a file per block; those of the README are a project each. (The pages of rules are tested with the rules.)
/// </summary>
public sealed partial class GuideTests
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers =
    [
        .. typeof(DefinitionAnalyzer).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    private const string UsingsOfNewProject = "global using System; global using System.Collections.Generic; global using System.Linq;";

    private static readonly Type[] Catalogues = [typeof(X86_64Machine), typeof(UbuntuX86_64Machine)];

    public static TheoryData<string> Pages => [.. PageFiles.Pages.Where(page => !IsRule(page) && BlocksOf(page).Count > 0)];

    [Fact]
    public void Blocks_are_found() => Assert.InRange(Pages.Sum(page => BlocksOf(page.Data).Count), 18, 200);

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Blocks_compile_and_report_what_they_claim(string page)
    {
        var blocks = BlocksOf(page);
        List<List<string>> projects = page == "README.md" ? [.. blocks.Select(block => new List<string> { block })] : [blocks];
        foreach (var project in projects)
        {
            var (problems, reported) = await CompileAsync(project);
            Assert.Empty(problems);
            Assert.Equal(project.SelectMany(Claims).Order(StringComparer.Ordinal), reported.Select(LineAndId).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public async Task The_first_error_of_a_newcomer_is_the_one_on_the_page()
    {
        var block = BlocksOf("README.md")[0].Replace("Since = \"5.0\"", "Since = \"4.2\"", StringComparison.Ordinal);
        var (_, reported) = await CompileAsync([block]);
        var error = Assert.Single(reported);
        Assert.Contains($"\nerror {error.Id}: {error.GetMessage(null)}\n", PageFiles.Read("README.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_block_that_does_not_compile_is_found()
    {
        var (problems, _) = await CompileAsync(["public sealed class A : Missing;"]);
        Assert.Contains(problems, problem => problem.Contains("CS0246", StringComparison.Ordinal));
    }

    private static bool IsRule(string page) => page.StartsWith("rules", StringComparison.Ordinal);

    private static List<string> BlocksOf(string page) => [.. Block().Matches(PageFiles.Read(page)).Select(match => match.Groups["code"].Value)];

    private static async Task<(IReadOnlyList<string> Problems, IReadOnlyList<Diagnostic> Reported)> CompileAsync(IReadOnlyList<string> blocks)
    {
        var files = blocks.Select((text, index) => new SourceFile($"Block{index + 1}.cs", text)).Append(new("Usings.cs", UsingsOfNewProject));
        var host = GeneratorHost.Default;
        var input = host.Compile(files).AddReferences(Catalogues.Select(type => MetadataReference.CreateFromFile(type.Assembly.Location)));
        if (input.SyntaxTrees.Any(tree => tree.GetCompilationUnitRoot().Members.OfType<GlobalStatementSyntax>().Any()))
            input = input.WithOptions(input.Options.WithOutputKind(OutputKind.ConsoleApplication));

        var output = GeneratorRun.Of(host.CreateDriver(new MachineTypeGenerator()), input);
        return (
            [.. output.Problems.Where(problem => problem.Id is not ("CS8019" or "CS8933")).Select(problem => problem.ToString())],
            await output.Output.WithAnalyzers(Analyzers).GetAnalyzerDiagnosticsAsync());
    }

    private static IEnumerable<string> Claims(string block) =>
        from line in block.Split('\n')
        from Match id in Claim().Matches(line)
        select $"{line.Trim()}: {id.Value.Trim()}";

    private static string LineAndId(Diagnostic diagnostic)
    {
        var line = diagnostic.Location.SourceTree?.GetText().Lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line].ToString().Trim();
        return $"{line ?? diagnostic.GetMessage(null)}: {diagnostic.Id}";
    }

    // A block after a comment that says why is not compiled.
    [GeneratedRegex(@"(?<!<!-- not compiled: [^\n]+ -->\n)^ *```csharp\n(?<code>.*?)^ *```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"(?<=// (MT\d{4} )*)MT\d{4}(?=( MT\d{4})*$)")]
    private static partial Regex Claim();
}
