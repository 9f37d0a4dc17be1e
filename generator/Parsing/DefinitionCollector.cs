using MachineTypes.Model.Definitions;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Generator.Parsing;

/// <summary>Collects what the types of an assembly declare, by the names of the types: rules that report the first of several must not depend on the order of the files.</summary>
internal static class DefinitionCollector
{
    public static ProjectDefinitions Collect(IReadOnlyList<TypeReading> readings) => new()
    {
        Trains = Sort(readings.Select(r => r.Train?.Definition).OfType<TrainDefinition>(), train => train.Type),
        TrainShapes = Sort(readings.Select(r => r.Train?.Shape).OfType<TypeShape>(), shape => shape.Type),
        Catalogs = Sort(readings.Select(r => r.Catalog).OfType<CatalogDefinition>(), catalog => catalog.Shape.Type),
        Orphans = Sort(readings.Select(r => r.Orphan).OfType<OrphanCatalog>(), orphan => orphan.Anchor.Type),
        Properties = Sort(readings.Select(r => r.Property).OfType<PropertyDefinition>(), property => property.Type),
        Families = Sort(readings.SelectMany(r => r.Families), family => family.Type),
    };

    // OrderBy keeps the order of equals, so that the families of one class stay in the order of their attributes.
    private static T[] Sort<T>(IEnumerable<T> definitions, Func<T, string> type) => [.. definitions.OrderBy(type, StringComparer.Ordinal)];

    /// <summary>Determines whether a consumer and what it consumes can be in two assemblies. Only then are references read.</summary>
    public static bool DependOnReferences(ProjectDefinitions own) =>
        own.Trains.Any(train => train.Consumptions.Count > 0)
        || own.Families.Any(family => family.Properties.Any(property => property.WithdrawsFeature));

    /// <summary>Returns all types in a namespace or type, however deeply nested.</summary>
    public static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceOrTypeSymbol container)
    {
        foreach (var member in container.GetMembers())
        {
            if (member is not INamespaceOrTypeSymbol inner)
            {
                continue;
            }

            if (inner is INamedTypeSymbol type)
            {
                yield return type;
            }

            foreach (var nested in TypesOf(inner))
            {
                yield return nested;
            }
        }
    }
}
