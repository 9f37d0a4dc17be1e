using System.Diagnostics;
using MachineTypes.Analyzers;
using MachineTypes.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace MachineTypes.Benchmarks;

/// <summary>
/// What the rules on definitions and on what has shipped take for QEMU's catalogue with its whole baseline, against what its compilation takes, in one process. Nothing is remembered from run to run: each has other
/// texts, and another surface. Each begins with a tidy heap, so that nobody sweeps for the other. <c>-- baseline-share</c> prints it.
/// </summary>
internal static class BaselineShare
{
    private const int Runs = 9;

    public static async Task PrintAsync()
    {
        var analyzers = typeof(DefinitionAnalyzer).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(DefinitionAnalyzer)) && !type.IsAbstract)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)
            .ToList();
        var ratios = new List<double>();
        for (var run = 0; run < Runs; run++)
        {
            GC.Collect();
            var watch = Stopwatch.StartNew();
            var sources = CatalogSources.Compile(CatalogSources.Files.Select(file => CatalogSources.Parse(file.Text, file.Path))).WithAssemblyName($"MachineTypes.Qemu{run}");
            CSharpGeneratorDriver.Create([new MachineTypeGenerator().AsSourceGenerator()], parseOptions: CatalogSources.Language).RunGeneratorsAndUpdateCompilation(sources, out var whole, out _);
            if (!whole.Emit(Stream.Null).Success) throw new InvalidOperationException("The catalogue does not compile.");
            var compiling = watch.Elapsed.TotalMilliseconds;

            var options = new CompilationWithAnalyzersOptions(new([.. CatalogSources.Baseline.Select(file => new AdditionalFile(file))]), null, concurrentAnalysis: false, logAnalyzerExecutionTime: true);
            GC.Collect();
            var result = await whole.Clone().WithAnalyzers([.. analyzers], options).GetAnalysisResultAsync(CancellationToken.None);
            var ours = analyzers.Sum(analyzer => result.AnalyzerTelemetryInfo[analyzer].ExecutionTime.TotalMilliseconds);
            Console.WriteLine($"rules {ours:F0} ms, compilation {compiling:F0} ms, ratio {ours / compiling:F3} ({result.GetAllDiagnostics().Length} diagnostics, {CatalogSources.Baseline.Count} files)");

            // The first runs compile the analyzers.
            if (run >= 2) ratios.Add(ours / compiling);
        }

        Console.WriteLine($"median of the last {ratios.Count}: {ratios.Order().ElementAt(ratios.Count / 2):F3}");
    }

    private sealed class AdditionalFile((string Text, string Path) file) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(file.Text);

        public override string Path => file.Path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }
}
