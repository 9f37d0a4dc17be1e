using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using ICSharpCode.Decompiler;
using ICSharpCode.Decompiler.CSharp;
using MachineTypes.Analyzers.Infrastructure;
using MachineTypes.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MachineTypes.Benchmarks;

/// <summary>
/// What generator and rules report on code that knows nothing about machine types, and what they take there: <c>-- third-party [ASSEMBLY...]</c>. The code is that of this program's
/// dependencies, decompiled, and of the SDK's templates. Each is compiled with references to the runtime and to QEMU's catalogue, so that all rules are active.
/// </summary>
internal static class ThirdParty
{
    private static readonly string[] Assemblies = ["BenchmarkDotNet", "CommandLine", "Perfolizer", "Humanizer", "Microsoft.CodeAnalysis.Workspaces"];

    private static readonly ImmutableArray<DiagnosticAnalyzer> Rules =
    [
        .. typeof(DefinitionAnalyzer).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    /// <summary>Runs the command; returns 1 if anything was reported.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        Console.WriteLine($"{"",-36} {"files",6} {"lines",9} {"reported",9} {"exceptions",11} {"compiler",10} {"ours",9} {"share",7}");
        await MeasureAsync("(warm-up)", Templates());
        var reported = await MeasureAsync("templates of the SDK", Templates());
        foreach (var assembly in args is [] ? Assemblies : args)
        {
            reported += await MeasureAsync(assembly, Decompile(Path.Combine(AppContext.BaseDirectory, assembly + ".dll")));
        }

        return reported == 0 ? 0 : 1;
    }

    private static async Task<int> MeasureAsync(string name, IReadOnlyList<string> sources)
    {
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(path => Path.GetFileNameWithoutExtension(path) != name).Select(path => MetadataReference.CreateFromFile(path));
        var compilation = CSharpCompilation.Create(name, sources.Select((text, i) => CatalogSources.Parse(text, $"{i}.cs")), references, new(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));
        var before = Spent();
        compilation.GetDiagnostics();
        var compiling = Spent() - before;

        before = Spent();
        CSharpGeneratorDriver.Create([new MachineTypeGenerator().AsSourceGenerator()], parseOptions: CatalogSources.Language).RunGeneratorsAndUpdateCompilation(compilation.Clone(), out var whole, out var generated);
        var generating = Spent() - before;
        var (idle, _) = await AnalyzeAsync(whole.Clone(), [new IdleRule()]);
        var (rules, diagnostics) = await AnalyzeAsync(whole.Clone(), Rules);

        var ours = generating + (rules - idle);
        var all = diagnostics.Concat(generated).ToList();
        var exceptions = all.Count(diagnostic => diagnostic.Id is "AD0001" or "CS8785");
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-36} {sources.Count,6:N0} {sources.Sum(text => text.Count(c => c == '\n')),9:N0} {all.Count - exceptions,9} {exceptions,11} {compiling.TotalSeconds,8:F2} s {ours.TotalSeconds,7:F2} s {ours / compiling,7:P1}"));
        foreach (var diagnostic in all.Take(5))
        {
            Console.WriteLine($"  {diagnostic}");
        }

        return all.Count;
    }

    private static async Task<(TimeSpan Time, ImmutableArray<Diagnostic> Diagnostics)> AnalyzeAsync(Compilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        var before = Spent();
        var diagnostics = await compilation.WithAnalyzers(analyzers).GetAnalyzerDiagnosticsAsync(CancellationToken.None);
        return (Spent() - before, diagnostics);
    }

    private static TimeSpan Spent()
    {
        GC.Collect();
        return Environment.CpuUsage.TotalTime;
    }

    // A template has placeholders, which the compiler reports; its code is read like any other.
    private static List<string> Templates()
    {
        var folder = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", "..", "templates"));
        var sources = new List<string>();
        string[] packages = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.nupkg", SearchOption.AllDirectories) : [];
        foreach (var package in packages.Order(StringComparer.Ordinal))
        {
            using var archive = ZipFile.OpenRead(package);
            foreach (var entry in archive.Entries.Where(entry => entry.Name.EndsWith(".cs", StringComparison.Ordinal)))
            {
                using var reader = new StreamReader(entry.Open());
                sources.Add(reader.ReadToEnd());
            }
        }

        return sources;
    }

    private static List<string> Decompile(string path)
    {
        var decompiler = new CSharpDecompiler(path, new DecompilerSettings { ThrowOnAssemblyResolveErrors = false });
        return [.. decompiler.TypeSystem.MainModule.TopLevelTypeDefinitions
            .Where(type => !type.Name.Contains('<', StringComparison.Ordinal))
            .Select(type => decompiler.DecompileTypeAsString(type.FullTypeName))];
    }
}
