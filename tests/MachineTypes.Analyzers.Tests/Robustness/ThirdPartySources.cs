using System.IO.Compression;
using ICSharpCode.Decompiler;
using ICSharpCode.Decompiler.CSharp;

namespace MachineTypes.Analyzers.Tests.Robustness;

/// <summary>Code on this machine that knows nothing about machine types.</summary>
internal static class ThirdPartySources
{
    /// <summary>Gets the folder of the SDK's templates; it is absent where only a runtime is installed.</summary>
    public static string TemplateFolder { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", "..", "templates"));

    /// <summary>Returns the C# files in the SDK's templates. They have placeholders, which the compiler reports; the rest of each file is read like any other.</summary>
    public static IReadOnlyList<string> Templates() =>
        Directory.Exists(TemplateFolder) ? [.. Directory.GetFiles(TemplateFolder, "*.nupkg", SearchOption.AllDirectories).Order(StringComparer.Ordinal).SelectMany(Sources)] : [];

    /// <summary>Returns the types of one of our dependencies as source.</summary>
    public static IReadOnlyList<string> Decompile(string assembly)
    {
        var decompiler = new CSharpDecompiler(Path.Combine(AppContext.BaseDirectory, assembly + ".dll"), new DecompilerSettings { ThrowOnAssemblyResolveErrors = false });
        return [.. decompiler.TypeSystem.MainModule.TopLevelTypeDefinitions
            .Where(type => !type.Name.Contains('<', StringComparison.Ordinal))
            .Select(type => decompiler.DecompileTypeAsString(type.FullTypeName))];
    }

    private static IEnumerable<string> Sources(string package)
    {
        using var archive = ZipFile.OpenRead(package);
        foreach (var entry in archive.Entries.Where(entry => entry.Name.EndsWith(".cs", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(entry.Open());
            yield return reader.ReadToEnd();
        }
    }
}
