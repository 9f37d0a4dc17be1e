using System.Collections.Immutable;
using MachineTypes.Analyzers.Infrastructure;
using MachineTypes.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace MachineTypes.Benchmarks;

/// <summary>
/// What the rules on definitions and on what has shipped take for QEMU's catalogue with its whole baseline, against what its compilation takes, in one process. Nothing is remembered from run to run: each has other
/// texts, and another surface. <c>-- baseline-share</c> prints it.
/// </summary>
internal static class BaselineShare
{
    private const int Runs = 9;

    public static async Task PrintAsync()
    {
        var rules = typeof(DefinitionAnalyzer).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(DefinitionAnalyzer)) && !type.IsAbstract)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)
            .ToList();
        var ratios = new List<double>();
        for (var run = 0; run < Runs; run++)
        {
            var before = Spent();
            var sources = CatalogSources.Compile(CatalogSources.Files.Select(file => CatalogSources.Parse(file.Text, file.Path))).WithAssemblyName($"MachineTypes.Qemu{run}");
            CSharpGeneratorDriver.Create([new MachineTypeGenerator().AsSourceGenerator()], parseOptions: CatalogSources.Language).RunGeneratorsAndUpdateCompilation(sources, out var whole, out _);
            if (!whole.Emit(Stream.Null).Success) throw new InvalidOperationException("The catalogue does not compile.");
            var compiling = Spent() - before;

            // A compilation of its own each, so that neither finds bound what the other has asked for.
            var idle = await AnalyzeAsync(whole.Clone(), [new IdleRule()]);
            var ours = await AnalyzeAsync(whole.Clone(), [.. rules]) - idle;
            Console.WriteLine($"rules {ours.TotalMilliseconds:F0} ms, compilation {compiling.TotalMilliseconds:F0} ms, ratio {ours / compiling:F3}");

            // The first runs compile the rules.
            if (run >= 2) ratios.Add(ours / compiling);
        }

        Console.WriteLine($"median of the last {ratios.Count}: {ratios.Order().ElementAt(ratios.Count / 2):F3}");
    }

    private static async Task<TimeSpan> AnalyzeAsync(Compilation compilation, ImmutableArray<DiagnosticAnalyzer> rules)
    {
        AnalyzerOptions options = new([.. CatalogSources.Baseline.Select(file => new AdditionalFile(file))]);
        var before = Spent();
        await compilation.WithAnalyzers(rules, options).GetAnalyzerDiagnosticsAsync(CancellationToken.None);
        return Spent() - before;
    }

    // Processor time, which other programs of a busy machine hardly change; after a collection, so that nobody sweeps for the other.
    private static TimeSpan Spent()
    {
        GC.Collect();
        return Environment.CpuUsage.TotalTime;
    }

    private sealed class AdditionalFile((string Text, string Path) file) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(file.Text);

        public override string Path => file.Path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }
}

/// <summary>Is asked about each type, and says nothing.</summary>
internal sealed class IdleRule : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new("TT0001", "Idle", "Idle", "Idle", DiagnosticSeverity.Warning, true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSymbolAction(_ => { }, SymbolKind.NamedType);
    }
}
