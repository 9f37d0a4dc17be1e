namespace MachineTypes.Analyzers.Tests.Helpers;

/// <summary>The files of this repository.</summary>
internal static class Repository
{
    /// <summary>The sources of QEMU's catalogue.</summary>
    public static IReadOnlyList<SourceFile> Catalogue { get; } = ReadCatalogue();

    /// <summary>The files of its baseline.</summary>
    public static IReadOnlyList<SourceFile> Baseline { get; } = [.. Directory.GetFiles(PathOf("catalog", "baseline"), "*.machinetypes").Select(path => new SourceFile(path, File.ReadAllText(path)))];

    /// <summary>A file or folder of the repository.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([FindRoot(AppContext.BaseDirectory), .. parts]);

    private static List<SourceFile> ReadCatalogue()
    {
        var folder = PathOf("catalog");
        return [.. Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(path => !Path.GetRelativePath(folder, path).StartsWith("obj", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(path => new SourceFile(path, File.ReadAllText(path)))];
    }

    private static string FindRoot(string folder) =>
        File.Exists(Path.Combine(folder, "MachineTypes.sln")) ? folder : FindRoot(Path.GetDirectoryName(folder)!);
}
