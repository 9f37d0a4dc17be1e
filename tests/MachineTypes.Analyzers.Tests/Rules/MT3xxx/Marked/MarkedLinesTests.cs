using System.Collections.Immutable;
using MachineTypes.Analyzers.MT3xxx.Guards;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MachineTypes.Analyzers.Tests.Rules.MT3xxx.Marked;

// See docs/decisions/0073-copies-are-already-tested.md.
/// <summary>Every line of <c>tests/data/usage</c> behaves as it is marked.</summary>
public sealed class MarkedLinesTests(ITestOutputHelper output)
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers =
        [.. typeof(GuardAnalyzer).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(GuardAnalyzer)) && !t.IsAbstract).Select(t => (DiagnosticAnalyzer)Activator.CreateInstance(t)!)];

    [Fact]
    public Task Every_case_behaves_as_marked() => Check(MarkedCode.Cases, unmarkedIsQuiet: true);

    [Fact]
    public Task Every_line_of_the_matrix_behaves_as_marked() => Check(MarkedCode.Matrix, unmarkedIsQuiet: false);

    private async Task Check(IReadOnlyList<SourceFile> files, bool unmarkedIsQuiet)
    {
        var compilation = MarkedCode.Compile(files);
        Assert.DoesNotContain(compilation.GetDiagnostics(), d => d.Severity == DiagnosticSeverity.Error);
        var diagnostics = await compilation.WithAnalyzers(Analyzers).GetAllDiagnosticsAsync();
        Assert.DoesNotContain(diagnostics, d => d.Id == "AD0001");
        var differences = files.SelectMany(file => MarkedCode.Differences(file, unmarkedIsQuiet, diagnostics)).ToList();
        output.WriteLine($"{files.Sum(f => f.Text.Split('\n').Length)} lines, {differences.Count} differences");
        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }
}
