using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using MachineTypes.Analyzers.Infrastructure;
using MachineTypes.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MachineTypes.Benchmarks;

/// <summary>
/// Whether the generator and the rules grow with the definitions, and not faster: <c>-- growth [DIRECTION [SIZE...]]</c>. Each point is measured in a process of its own, so that its peak
/// of memory is known, after a small catalogue has compiled the code.
/// </summary>
internal static class Growth
{
    // What the rules take is little against what the compiler takes to bind what they look at.
    private const int WarmUps = 3;

    /// <summary>Runs the command.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        switch (args)
        {
            case ["--point", var direction, var size]:
                await PrintPointAsync(direction, int.Parse(size, CultureInfo.InvariantCulture));
                return 0;
            case [var direction, .. var sizes]:
                Print(direction, sizes is [] ? GrowthDefinitions.Directions[direction] : [.. sizes.Select(size => int.Parse(size, CultureInfo.InvariantCulture))]);
                return 0;
            default:
                foreach (var (direction, sizes) in GrowthDefinitions.Directions)
                {
                    Print(direction, sizes);
                }

                return 0;
        }
    }

    private static void Print(string direction, int[] sizes)
    {
        Console.WriteLine($"{direction,-14} {"generator",12} {"rules",12} {"peak memory",14} {"without both",14}");
        foreach (var size in sizes)
        {
            using var point = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, [.. Environment.ProcessPath!.EndsWith("dotnet", StringComparison.Ordinal) ? new[] { typeof(Growth).Assembly.Location } : [], "growth", "--point", direction, size.ToString(CultureInfo.InvariantCulture)]))!;
            point.WaitForExit();
        }
    }

    private static async Task PrintPointAsync(string direction, int size)
    {
        for (var i = 0; i < WarmUps; i++)
        {
            await MeasureAsync(Compile(direction, 200, i));
        }

        var compilation = Compile(direction, size, WarmUps);
        compilation.GetDeclarationDiagnostics();
        var before = Peak();
        var (generator, rules) = await MeasureAsync(Compile(direction, size, WarmUps + 1));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{size,14:N0} {generator.TotalSeconds,10:F2} s {rules.TotalSeconds,10:F2} s {Peak(),11:N0} MB {before,11:N0} MB"));
    }

    private static async Task<(TimeSpan Generator, TimeSpan Rules)> MeasureAsync(CSharpCompilation definitions)
    {
        var before = Spent();
        CSharpGeneratorDriver.Create([new MachineTypeGenerator().AsSourceGenerator()], parseOptions: CatalogSources.Language).RunGeneratorsAndUpdateCompilation(definitions, out var whole, out var problems);
        var generator = Spent() - before;
        if (!problems.IsEmpty)
        {
            throw new InvalidOperationException(string.Join('\n', problems));
        }

        var idle = await AnalyzeAsync(whole.Clone(), [new IdleRule()]);
        var rules = await AnalyzeAsync(whole.Clone(), [.. typeof(DefinitionAnalyzer).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(DefinitionAnalyzer)) && !type.IsAbstract)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)]);
        return (generator, rules - idle);
    }

    private static async Task<TimeSpan> AnalyzeAsync(Compilation compilation, ImmutableArray<DiagnosticAnalyzer> rules)
    {
        var before = Spent();
        await compilation.WithAnalyzers(rules).GetAnalyzerDiagnosticsAsync(CancellationToken.None);
        return Spent() - before;
    }

    // Nothing is remembered from one run to the next: each has a name, and so a fingerprint, of its own.
    private static CSharpCompilation Compile(string direction, int size, int run) =>
        CatalogSources.Compile([CatalogSources.Parse(GrowthDefinitions.Write(direction, size), "Growth.cs")]).WithAssemblyName($"Growth{run}");

    private static TimeSpan Spent()
    {
        GC.Collect();
        return Environment.CpuUsage.TotalTime;
    }

    private static long Peak()
    {
        using var self = Process.GetCurrentProcess();
        return self.PeakWorkingSet64 / 1_000_000;
    }
}
