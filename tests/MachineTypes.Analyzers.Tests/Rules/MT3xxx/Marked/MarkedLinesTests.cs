using System.Collections.Immutable;
using MachineTypes.Analyzers.MT3xxx.Guards;
using MachineTypes.Analyzers.Tests.Rules.MT3xxx.Fixing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MachineTypes.Analyzers.Tests.Rules.MT3xxx.Marked;

// See docs/decisions/0073-copies-are-already-tested.md.
/// <summary>Every line of <c>tests/data/usage</c> behaves as it is marked.</summary>
public sealed class MarkedLinesTests(ITestOutputHelper output)
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers =
        [.. typeof(GuardAnalyzer).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(GuardAnalyzer)) && !t.IsAbstract).Select(t => (DiagnosticAnalyzer)Activator.CreateInstance(t)!)];

    [Theory]
    [InlineData(Arrangement.OneProject)]
    [InlineData(Arrangement.Editor)]
    [InlineData(Arrangement.Build)]
    public async Task Every_case_behaves_as_marked(Arrangement arrangement) => Check(MarkedCode.Cases, unmarkedIsQuiet: true, await Run(MarkedCode.Compile(arrangement, MarkedCode.Cases)));

    [Theory]
    [InlineData(Arrangement.OneProject)]
    [InlineData(Arrangement.Editor)]
    [InlineData(Arrangement.Build)]
    public async Task Every_line_of_the_matrix_behaves_as_marked(Arrangement arrangement) =>
        Check(MarkedCode.Matrix, unmarkedIsQuiet: false, await Run(MarkedCode.Compile(arrangement, MarkedCode.Matrix)));

    [Fact]
    public Task Every_fix_that_is_offered_in_a_case_changes_nothing_else() => FixData.Check(output, [.. FixData.Files("usage"), .. FixData.Files("usage", "cases")], 10);

    // What another assembly hides must not decide what is reported, so that a build and an editor report the same.
    [Fact]
    public async Task A_library_in_a_project_of_its_own_changes_nothing()
    {
        var (library, program) = MarkedCode.Projects;
        var reports = new List<string>();
        foreach (var arrangement in Enum.GetValues<Arrangement>())
        {
            var diagnostics = await Run(MarkedCode.Compile(arrangement, [program], library));
            Check([program], unmarkedIsQuiet: true, diagnostics);
            reports.Add(string.Join('\n', diagnostics.Where(d => d.Location.SourceTree!.FilePath == program.Path).Select(d => d.ToString()).Order(StringComparer.Ordinal)));
        }

        Assert.All(reports, r => Assert.Equal(reports[0], r));
    }

    private static async Task<ImmutableArray<Diagnostic>> Run(Compilation compilation)
    {
        Assert.DoesNotContain(compilation.GetDiagnostics(), d => d.Severity == DiagnosticSeverity.Error);
        var diagnostics = await compilation.WithAnalyzers(Analyzers).GetAnalyzerDiagnosticsAsync();
        Assert.DoesNotContain(diagnostics, d => d.Id == "AD0001");
        return diagnostics;
    }

    private void Check(IReadOnlyList<SourceFile> files, bool unmarkedIsQuiet, IReadOnlyList<Diagnostic> diagnostics)
    {
        var differences = files.SelectMany(file => MarkedCode.Differences(file, unmarkedIsQuiet, diagnostics)).ToList();
        output.WriteLine($"{files.Sum(f => f.Text.Split('\n').Length)} lines, {differences.Count} differences");
        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }
}
