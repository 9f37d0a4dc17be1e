using System.Reflection;
using System.Runtime.Loader;

namespace MachineTypes.Tool.Authors;

/// <summary>Loads an author's assembly with its own dependencies, apart from those of the tool. Only the runtime is shared: its types are what the tool and the assembly have in common.</summary>
/// <param name="path">The full path of the assembly.</param>
internal sealed class CatalogContext(string path) : AssemblyLoadContext(Path.GetFileName(path))
{
    private static readonly Assembly Runtime = typeof(IMachineType).Assembly;

    private readonly AssemblyDependencyResolver _resolver = new(path);

    /// <inheritdoc/>
    protected override Assembly? Load(AssemblyName assemblyName)
    {
        if (assemblyName.Name == Runtime.GetName().Name)
            return Runtime;
        if (_resolver.ResolveAssemblyToPath(assemblyName) is { } resolved)
            return LoadFromAssemblyPath(resolved);

        var beside = Path.Combine(Path.GetDirectoryName(path)!, $"{assemblyName.Name}.dll");
        return File.Exists(beside) ? LoadFromAssemblyPath(beside) : null;
    }
}
