using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MachineTypes.Benchmarks;

/// <summary>The sources of QEMU's catalogue, to be compiled.</summary>
internal static class CatalogSources
{
    public static CSharpParseOptions Language { get; } = new(LanguageVersion.Latest);

    private static string Folder { get; } = Metadata("CatalogSources");

    /// <summary>Gets the paths of the files that declare the timeline of requires-memdev: two release trains and a small catalogue.</summary>
    public static IReadOnlyList<string> Timeline { get; } =
        [.. Directory.GetFiles(Metadata("TimelineSources"), "*.cs").Where(file => Path.GetFileName(file) != "Program.cs").Order(StringComparer.Ordinal)];

    /// <summary>The files of the catalogue, as text and path.</summary>
    public static IReadOnlyList<(string Text, string Path)> Files { get; } =
    [
        .. Directory.EnumerateFiles(Folder, "*.cs", SearchOption.AllDirectories)
            .Where(file => Path.GetRelativePath(Folder, file) is var path
                && !path.StartsWith("obj", StringComparison.Ordinal)
                && !path.StartsWith("bin", StringComparison.Ordinal))
            .Select(file => (File.ReadAllText(file), file)),
        ("global using System; global using System.Collections.Generic;", "Usings.cs"),
    ];

    /// <summary>The files of its baseline, as text and path.</summary>
    public static IReadOnlyList<(string Text, string Path)> Baseline { get; } =
        [.. Directory.EnumerateFiles(Path.Combine(Folder, "baseline"), "*.machinetypes").Order(StringComparer.Ordinal).Select(file => (File.ReadAllText(file), file))];

    /// <summary>What the catalogue is compiled against.</summary>
    public static IReadOnlyList<MetadataReference> References { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is { } file && (file.StartsWith("System.", StringComparison.Ordinal) || file == "MachineTypes.dll"))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private static string Metadata(string key) =>
        typeof(CatalogSources).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;

    public static SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(text, Language, path);

    /// <summary>A compilation of trees, of which nothing is bound yet.</summary>
    public static CSharpCompilation Compile(IEnumerable<SyntaxTree> trees) => CSharpCompilation.Create(
        "MachineTypes.Qemu", trees, References, new(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, allowUnsafe: false));
}
