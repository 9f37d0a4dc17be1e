using System.Runtime.CompilerServices;
using MachineTypes.Model.Definitions;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Generator.Parsing;

/// <summary>Reads what referenced assemblies declare: consumers whose catalogue is here, and catalogues whose consumer is here.</summary>
internal static class ReferencedDefinitions
{
    // A reference stays the same object while other files are edited. Only values are cached.
    private static readonly ConditionalWeakTable<MetadataReference, ProjectDefinitions> Known = new();

    public static ProjectDefinitions Read(Compilation compilation, CancellationToken cancellation)
    {
        var all = new List<ProjectDefinitions>();
        foreach (var reference in compilation.References)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!Known.TryGetValue(reference, out var definitions))
            {
                definitions = Read(reference, compilation, cancellation);
                Known.GetValue(reference, _ => definitions);
            }

            all.Add(definitions);
        }

        return new()
        {
            Trains = [.. all.SelectMany(d => d.Trains)],
            Catalogs = [.. all.SelectMany(d => d.Catalogs)],
            Families = [.. all.SelectMany(d => d.Families)],
        };
    }

    private static ProjectDefinitions Read(MetadataReference reference, Compilation compilation, CancellationToken cancellation)
    {
        // Only an assembly that references the runtime can have the attributes.
        if (compilation.GetAssemblyOrModuleSymbol(reference) is not IAssemblySymbol assembly
            || !assembly.Modules.Any(module => module.ReferencedAssemblies.Any(referenced => referenced.Name == KnownNames.Namespace)))
        {
            return new();
        }

        return DefinitionCollector.Collect(
        [
            .. DefinitionCollector.TypesOf(assembly.GlobalNamespace)
                .Where(type => type.TypeKind is TypeKind.Class or TypeKind.Struct && !type.GetAttributes().IsEmpty)
                .Select(type => TypeReading.Read(type, compilation, cancellation))
                .OfType<TypeReading>(),
        ]);
    }
}
