using System.Reflection;

namespace MachineTypes.Tasks;

/// <summary>
/// Resolves the other assemblies that the task needs: the model and the parser from where the compiler loads them, and the compiler that this build uses. The package therefore contains
/// neither duplicates nor a compiler.
/// </summary>
internal static class CompilerAssemblies
{
    private static readonly object Gate = new();
    private static string[] folders = [];

    /// <summary>Adds folders to search for assemblies in this process. The folders of the last caller come first.</summary>
    public static void Look(params string[] searched)
    {
        lock (Gate)
        {
            if (folders.Length == 0)
            {
                AppDomain.CurrentDomain.AssemblyResolve += (_, wanted) => Find(new AssemblyName(wanted.Name).Name);
            }

            folders = [.. searched.Concat(folders).Distinct(StringComparer.Ordinal)];
        }
    }

    private static Assembly? Find(string? name)
    {
        // Other code in this process resolves assemblies too, so handle only our own.
        if (name is null || !(name.StartsWith("MachineTypes.", StringComparison.Ordinal) || name is "Microsoft.CodeAnalysis" or "Microsoft.CodeAnalysis.CSharp"))
        {
            return null;
        }

        var file = folders.Select(folder => Path.Combine(folder, name + ".dll")).FirstOrDefault(File.Exists);
        return file is null ? null : Assembly.LoadFrom(file);
    }
}
