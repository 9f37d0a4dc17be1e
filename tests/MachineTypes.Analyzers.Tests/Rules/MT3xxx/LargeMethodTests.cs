using System.Collections.Immutable;
using System.Text;
using MachineTypes.Analyzers.MT3xxx;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MachineTypes.Analyzers.Tests.Rules.MT3xxx;

/// <summary>What the analysis of a very large method costs. No other test of the process runs beside these, so that they do not wait for each other.</summary>
[Collection(typeof(LargeMethodTests))]
[CollectionDefinition(DisableParallelization = true)]
public sealed class LargeMethodTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("if (Api.Maybe() && !machine.RequiresMemdev) machine.Old();")]
    [InlineData("if (machine.RequiresMemdev) { Api.Maybe(); }")]
    [InlineData("while (!vm.Machine.RequiresMemdev) { vm.NumaMem(0, 1); if (Api.Maybe()) break; }")]
    [InlineData("var {0} = machine; if ({0}.RequiresMemdev) return; Api.Old({0});")]
    [InlineData("var {0} = !machine.RequiresMemdev && Api.Maybe(); if ({0}) machine.Old();")]
    public async Task A_method_of_5000_blocks_ends_in_under_a_second(string statement)
    {
        var body = new StringBuilder();
        for (var i = 0; i < 2500; i++)
            body.Append(statement.Replace("{0}", $"x{i}", StringComparison.Ordinal)).Append('\n');

        // Beside what the compiler takes for the graph itself. Where the first run is too slow, the best of several counts, for the code that runs first is compiled on the way.
        var limit = TimeSpan.FromSeconds(1);
        var (rule, graph) = (await Time(body.ToString(), new MissingGuardAnalyzer()), await Time(body.ToString(), new GraphOnly()));
        for (var run = 1; run < 6 && rule - graph >= limit; run++)
        {
            rule = Min(rule, await Time(body.ToString(), new MissingGuardAnalyzer()));
            graph = Min(graph, await Time(body.ToString(), new GraphOnly()));
        }

        output.WriteLine($"{rule.TotalMilliseconds:F0} ms, of which the graph takes {graph.TotalMilliseconds:F0} ms");
        Assert.True(rule - graph < limit, $"{rule} with the rule, {graph} for the graph alone");
    }

    private static TimeSpan Min(TimeSpan one, TimeSpan other) => one < other ? one : other;

    // The time in the analyzer's own actions. What the compiler takes to bind the method, which is several times as long, is not in it.
    private static async Task<TimeSpan> Time(string body, DiagnosticAnalyzer analyzer)
    {
        var compilation = Tooling.Compile(UsageTest<MissingGuardAnalyzer>.Method(body), Tooling.References);
        var analysis = compilation.WithAnalyzers([analyzer], new CompilationWithAnalyzersOptions(new([]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: true));
        await analysis.GetAnalyzerDiagnosticsAsync();
        return (await analysis.GetAnalyzerTelemetryInfoAsync(analyzer, default)).ExecutionTime;
    }
}

/// <summary>Asks the compiler for each method's graph and says nothing.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class GraphOnly : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new("TT0002", "Graph", "Graph", "Tiny", DiagnosticSeverity.Warning, true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterOperationBlockAction(block =>
        {
            foreach (var operation in block.OperationBlocks)
                block.GetControlFlowGraph(operation);
        });
    }
}
