using System.Runtime.CompilerServices;
using MachineTypes.Model;
using MachineTypes.Model.Definitions;
using MachineTypes.Model.Usage;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Generator.Parsing;

/// <summary>Reads what the catalogues of referenced assemblies have, where machine types are based on theirs.</summary>
internal static class BaseCatalogs
{
    // A reference stays the same object while other files are edited. Only values are cached.
    private static readonly ConditionalWeakTable<MetadataReference, IReadOnlyList<BaseCatalog>> Known = new();

    public static IReadOnlyList<BaseCatalog> Read(ProjectDefinitions own, Compilation compilation, CancellationToken cancellation)
    {
        var wanted = new HashSet<string>(own.Families.SelectMany(family => family.Bases).Select(declared => declared.Catalog), StringComparer.Ordinal);
        return wanted.Count == 0 ? [] : [.. compilation.References.SelectMany(reference => Of(reference, compilation, cancellation)).Where(catalog => wanted.Contains(catalog.Type))];
    }

    private static IReadOnlyList<BaseCatalog> Of(MetadataReference reference, Compilation compilation, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (!Known.TryGetValue(reference, out var catalogs))
        {
            catalogs = Read(compilation.GetAssemblyOrModuleSymbol(reference) as IAssemblySymbol);
            Known.GetValue(reference, _ => catalogs);
        }

        return catalogs;
    }

    // Only an assembly that references the runtime can have catalogues.
    private static List<BaseCatalog> Read(IAssemblySymbol? assembly) =>
        assembly?.Modules.Any(module => module.ReferencedAssemblies.Any(referenced => referenced.Name == KnownNames.Namespace)) == true
            ? [.. DefinitionCollector.TypesOf(assembly.GlobalNamespace).Where(type => type.TypeKind == TypeKind.Struct).Select(Read).OfType<BaseCatalog>()]
            : [];

    private static BaseCatalog? Read(INamedTypeSymbol type)
    {
        var source = type.GetAttributes()
            .Where(attribute => attribute.AttributeClass?.IsKnown(KnownNames.CatalogManifest) == true)
            .Select(attribute => attribute.ConstructorArguments.FirstOrDefault() is { Kind: TypedConstantKind.Primitive, Value: string text } ? text : null)
            .FirstOrDefault();
        return ManifestReader.Read(source) is { } manifest
            ? new(
                type.FullName(),
                manifest.Train,
                manifest.Releases.Select(release => release.Version).ToEquatableArray(),
                manifest.Machines.Select(machine => new BaseMachine(machine.Name, machine.Release)).ToEquatableArray())
            : null;
    }
}
