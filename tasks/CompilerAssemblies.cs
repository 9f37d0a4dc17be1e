using System.Reflection;

namespace MachineTypes.Tasks;

/// <summary>
/// Finds what the task needs beside itself: the model and the reader of definitions where the compiler finds them too, and the compiler that this build uses. So the package carries
/// nothing twice, and no compiler.
/// </summary>
internal static class CompilerAssemblies
{
    private static readonly object Gate = new();
    private static string[] folders = [];

    /// <summary>Makes the assemblies of some folders known to this process. The folders of the last caller come first.</summary>
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
        // Others of this process look for assemblies too: only what is ours to find is found.
        if (name is null || !(name.StartsWith("MachineTypes.", StringComparison.Ordinal) || name is "Microsoft.CodeAnalysis" or "Microsoft.CodeAnalysis.CSharp"))
        {
            return null;
        }

        var file = folders.Select(folder => Path.Combine(folder, name + ".dll")).FirstOrDefault(File.Exists);
        return file is null ? null : Assembly.LoadFrom(file);
    }
}
