using MachineTypes.Analyzers.Tests.Rules.EveryRule;
using MachineTypes.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MachineTypes.Analyzers.Tests.Robustness;

/// <summary>All that a user gets for a project: what is generated, and what all rules report, as lines that can be compared.</summary>
internal static class ProjectAnswer
{
    /// <summary>Generates and analyzes with a new driver.</summary>
    public static Task<IReadOnlyList<string>> OfAsync(CSharpCompilation compilation, AnalyzerOptions? options = null) =>
        OfAsync(GeneratorHost.Default.CreateDriver(new MachineTypeGenerator()).RunGeneratorsAndUpdateCompilation(compilation, out var whole, out _), (CSharpCompilation)whole, options);

    /// <summary>Analyzes what a driver has generated. An exception of the generator or of a rule is thrown.</summary>
    public static async Task<IReadOnlyList<string>> OfAsync(GeneratorDriver driver, CSharpCompilation whole, AnalyzerOptions? options = null)
    {
        Exception? thrown = driver.GetRunResult().Results.Single().Exception;
        var analysis = whole.WithAnalyzers(Rulebook.Analyzers, new CompilationWithAnalyzersOptions(
            options ?? new([]), (exception, _, _) => thrown = exception, concurrentAnalysis: false, logAnalyzerExecutionTime: false, reportSuppressedDiagnostics: false));
        var diagnostics = await analysis.GetAnalyzerDiagnosticsAsync(CancellationToken.None);
        if (thrown is not null)
            throw new InvalidOperationException("The generator or a rule broke.", thrown);

        return
        [
            .. driver.GetRunResult().GeneratedTrees.Select(tree => $"{tree.FilePath}\n{tree.GetText()}").Order(StringComparer.Ordinal),
            .. diagnostics.Select(Describe).Order(StringComparer.Ordinal),
        ];
    }

    private static string Describe(Diagnostic diagnostic) =>
        $"{diagnostic} {string.Join(", ", diagnostic.AdditionalLocations.Select(location => location.GetLineSpan()))} {string.Join(", ", diagnostic.Properties.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => $"{p.Key}={p.Value}"))}";
}
