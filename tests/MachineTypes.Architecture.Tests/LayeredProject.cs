using System.Reflection;

namespace MachineTypes.Architecture.Tests;

/// <summary>A project with its folders in the order of its layers, lowest first.</summary>
/// <param name="Path">The project's folder in the repository.</param>
/// <param name="Namespace">The root namespace.</param>
internal sealed record LayeredProject(string Path, string Namespace, Assembly Assembly, IReadOnlyList<Folder> Folders)
{
    public override string ToString() => Path;

    /// <summary>Returns the folder that a type's namespace stands for, such as <c>MT3xxx/Flow</c>; null if the namespace is outside the project's.</summary>
    /// <param name="fullName">The type's full name; a nested type is in the folder of the type that contains it.</param>
    public string? FolderOf(string fullName)
    {
        var outermost = fullName.Split('+', '/', '<')[0];
        var @namespace = outermost[..Math.Max(0, outermost.LastIndexOf('.'))];
        return @namespace == Namespace ? "."
            : @namespace.StartsWith(Namespace + ".", StringComparison.Ordinal) ? @namespace[(Namespace.Length + 1)..].Replace('.', '/')
            : null;
    }

    /// <summary>Returns the namespace of the types in a folder.</summary>
    public string NamespaceOf(string folder) => folder == "." ? Namespace : $"{Namespace}.{folder.Replace('/', '.')}";
}

/// <summary>A folder and the folders of the same project that its types may refer to.</summary>
internal sealed record Folder(string Name, params string[] MayUse);
