using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Benchmarks;

/// <summary>Loads analyzers from one folder, apart from those of other folders, so that two builds of the same analyzers run beside each other. All share this program's compiler.</summary>
internal sealed class AnalyzerLoader : AssemblyLoadContext, IAnalyzerAssemblyLoader
{
    private static readonly ConcurrentDictionary<string, AnalyzerLoader> Loaders = new(StringComparer.Ordinal);

    private readonly string _folder;

    private AnalyzerLoader(string folder) => _folder = folder;

    /// <summary>Gets the loader for the folder of an assembly.</summary>
    /// <param name="path">The path of the assembly.</param>
    public static AnalyzerLoader Of(string path) => Loaders.GetOrAdd(Path.GetDirectoryName(path)!, folder => new(folder));

    public void AddDependencyLocation(string fullPath)
    {
    }

    public Assembly LoadFromPath(string fullPath) => LoadFromAssemblyPath(fullPath);

    // A folder of this product holds the compiler too.
    protected override Assembly? Load(AssemblyName assemblyName) =>
        Path.Combine(_folder, assemblyName.Name + ".dll") is var path && File.Exists(path) && !IsOfCompiler(assemblyName.Name!) ? LoadFromAssemblyPath(path) : null;

    private static bool IsOfCompiler(string assembly) => assembly is "Microsoft.CodeAnalysis" or "Microsoft.CodeAnalysis.CSharp" or "Microsoft.CodeAnalysis.Workspaces"
        || assembly.StartsWith("System.", StringComparison.Ordinal);
}
