using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using MachineTypes.Analyzers.MT3xxx.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MachineTypes.Benchmarks;

/// <summary>
/// What the rules on usage take of a compiler's time, against CA1416, which does the same for operating systems: on the same sources, in one run. <c>-- usage-share</c> prints it.
/// </summary>
internal static class UsageShare
{
    private const int Files = 200;
    private const int Runs = 7;

    public static async Task PrintAsync()
    {
        var analyzers = typeof(UsageAnalyzer).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(UsageAnalyzer)) && !t.IsAbstract).Select(Create).ToList();
        var platform = PlatformAnalyzer();
        var compilation = Compile();
        var ratios = new List<double>();
        for (var run = 0; run < Runs; run++)
        {
            var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions([], new Options()), null, concurrentAnalysis: false, logAnalyzerExecutionTime: true);
            var result = await compilation.Clone().WithAnalyzers([.. analyzers, platform], options).GetAnalysisResultAsync(CancellationToken.None);
            var ours = analyzers.Sum(a => result.AnalyzerTelemetryInfo[a].ExecutionTime.TotalMilliseconds);
            var theirs = result.AnalyzerTelemetryInfo[platform].ExecutionTime.TotalMilliseconds;
            var counts = result.GetAllDiagnostics().GroupBy(d => d.Id).Select(g => $"{g.Key} {g.Count()}").Order(StringComparer.Ordinal);
            Console.WriteLine($"MT3xxx {ours:F0} ms, CA1416 {theirs:F0} ms, ratio {ours / theirs:F2} ({string.Join(", ", counts)})");

            // The first runs compile the analyzers.
            if (run >= 2) ratios.Add(ours / theirs);
        }

        Console.WriteLine($"median of the last {ratios.Count}: {ratios.Order().ElementAt(ratios.Count / 2):F2}");
    }

    private static Compilation Compile()
    {
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is { } file && (file.StartsWith("System.", StringComparison.Ordinal) || file is "MachineTypes.dll" or "MachineTypes.Qemu.dll" or "Microsoft.Win32.Registry.dll"))
            .Select(path => MetadataReference.CreateFromFile(path));
        var parse = new CSharpParseOptions(LanguageVersion.Latest);
        var trees = Enumerable.Range(0, Files).Select(i => CSharpSyntaxTree.ParseText(Source(i), parse, $"File{i}.cs")).Prepend(CSharpSyntaxTree.ParseText(Api, parse, "Api.cs"));
        var compilation = CSharpCompilation.Create("Usage", trees, platform, new(OutputKind.DynamicallyLinkedLibrary));
        if (compilation.GetDiagnostics().FirstOrDefault(d => d.Severity == DiagnosticSeverity.Error) is { } error) throw new InvalidOperationException(error.ToString());

        return compilation;
    }

    private const string Api = """
        using System.Runtime.Versioning;
        using MachineTypes;
        using MachineTypes.Qemu;

        public class Vm(X86_64Machine machine)
        {
            public X86_64Machine Machine { get; } = machine;
            [SupportedWhen<NumaMemSupportedAttribute>] public void NumaMem(int node) { }
            [SupportedOSPlatform("windows")] public void HyperV(int node) { }
            public void Anywhere(int node) { }
        }
        """;

    // As many guards and uses for the one as for the other, among code that is neither.
    private static string Source(int number) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;

        class C{{number}}
        {
            void Guarded(Vm vm) { if (vm.Machine.NumaMemSupported) vm.NumaMem(1); if (OperatingSystem.IsWindows()) vm.HyperV(1); }
            void Early(Vm vm) { if (!vm.Machine.NumaMemSupported) return; vm.NumaMem(1); }
            void EarlyWindows(Vm vm) { if (!OperatingSystem.IsWindows()) return; vm.HyperV(1); }
            void Bare(Vm vm) { vm.NumaMem(1); vm.HyperV(1); }
            void Loop(Vm vm) { for (var i = 0; i < 3; i++) { if (vm.Machine.NumaMemSupported && i > 1) vm.NumaMem(i); if (OperatingSystem.IsWindows() && i > 1) vm.HyperV(i); } }
            int Plain(List<int> list) { var sum = 0; foreach (var item in list.Where(x => x > 1)) { sum += item; Console.WriteLine(sum.ToString()); } return sum; }
            string Text(string a, int b) { try { return string.Concat(a, b.ToString()).Trim(); } catch (Exception e) { return e.Message; } finally { Console.WriteLine(a); } }
            bool Other(Vm vm, int n) { vm.Anywhere(n); return n switch { 1 => true, 2 => false, _ => Plain(new List<int> { n }) > 3 }; }
        }
        """;

    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "A benchmark is never trimmed.")]
    private static DiagnosticAnalyzer PlatformAnalyzer() =>
        Create(Assembly.LoadFrom(Sdk.NetAnalyzers).GetType("Microsoft.NetCore.Analyzers.InteropServices.PlatformCompatibilityAnalyzer", throwOnError: true)!);

    private static DiagnosticAnalyzer Create(Type type) => (DiagnosticAnalyzer)Activator.CreateInstance(type)!;

    /// <summary>What a build tells CA1416 about its target.</summary>
    private sealed class Options : AnalyzerConfigOptionsProvider
    {
        private readonly Fixed _options = new(new()
        {
            ["build_property.TargetFrameworkIdentifier"] = ".NETCoreApp",
            ["build_property.TargetFrameworkVersion"] = "v10.0",
            ["build_property.TargetFramework"] = "net10.0",
            ["build_property.PlatformNeutralAssembly"] = "true",
        });

        public override AnalyzerConfigOptions GlobalOptions => _options;

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => _options;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => _options;

        private sealed class Fixed(Dictionary<string, string> values) : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
        }
    }
}
