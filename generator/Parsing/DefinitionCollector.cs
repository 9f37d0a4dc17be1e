using MachineTypes.Model.Definitions;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Generator.Parsing;

/// <summary>Collects what the types of an assembly declare.</summary>
internal static class DefinitionCollector
{
    public static ProjectDefinitions Collect(IReadOnlyList<TypeReading> readings) => new()
    {
        Trains = [.. readings.Select(r => r.Train?.Definition).OfType<TrainDefinition>()],
        TrainShapes = [.. readings.Select(r => r.Train?.Shape).OfType<TypeShape>()],
        Catalogs = [.. readings.Select(r => r.Catalog).OfType<CatalogDefinition>()],
        Orphans = [.. readings.Select(r => r.Orphan).OfType<OrphanCatalog>()],
        Properties = [.. readings.Select(r => r.Property).OfType<PropertyDefinition>()],
        Families = [.. readings.SelectMany(r => r.Families)],
    };

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
