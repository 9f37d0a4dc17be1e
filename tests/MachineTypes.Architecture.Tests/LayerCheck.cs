using ArchUnitNET.Domain;
using ArchUnitNET.Loader;

namespace MachineTypes.Architecture.Tests;

/// <summary>Finds references between folders that a project's layers do not allow.</summary>
internal static class LayerCheck
{
    /// <summary>Returns one sentence per forbidden reference, with both types and both folders.</summary>
    public static IReadOnlyList<string> Violations(LayeredProject project)
    {
        var folders = project.Folders.ToDictionary(folder => folder.Name, StringComparer.Ordinal);
        var references =
            from type in new ArchLoader().LoadAssemblies(project.Assembly).Build().Types
            let folder = project.FolderOf(type.FullName)
            where folder is not null
            from dependency in type.Dependencies
            where dependency.Target is not GenericParameter // its full name is that of the method or type that declares it
            let target = project.FolderOf(dependency.Target.FullName)
            where target is not null && target != folder
            select (Type: type.FullName, Folder: folder, Target: dependency.Target.FullName, TargetFolder: target);
        return
        [
            .. references
                .Distinct()
                .Where(reference => !folders.TryGetValue(reference.Folder, out var from) || !from.MayUse.Contains(reference.TargetFolder))
                .Select(reference => $"{reference.Type} in {reference.Folder} refers to {reference.Target} in {reference.TargetFolder}")
                .Order(StringComparer.Ordinal),
        ];
    }
}
