using MachineTypes.Model;
using MachineTypes.Model.Composition;
using MachineTypes.Model.Definitions;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Generator.Parsing;

/// <summary>All that one type of the compilation declares: values only, so that it can be compared with what the type declared before.</summary>
/// <param name="Train">The release train that it is, if it is one, with the shape of its value type.</param>
/// <param name="Catalog">The catalogue that it is.</param>
/// <param name="Orphan">The catalogue that it would be if it named a release train.</param>
/// <param name="Property">The property that it is.</param>
/// <param name="Families">The families that it declares, one for each catalogue that it serves.</param>
public sealed record TypeReading(
    TrainSpec? Train,
    CatalogDefinition? Catalog,
    OrphanCatalog? Orphan,
    PropertyDefinition? Property,
    EquatableArray<FamilyDefinition> Families)
{
    /// <summary>Reads a type; returns null if it declares nothing.</summary>
    public static TypeReading? Read(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation)
    {
        if (type.TypeKind == TypeKind.Class)
        {
            var property = PropertyReader.Read(type, compilation, cancellation);
            var families = FamilyReader.Read(type, compilation, cancellation);
            return property is null && families.Count == 0 ? null : new(null, null, null, property, families);
        }

        if (type.TypeKind != TypeKind.Struct)
        {
            return null;
        }

        var train = TrainReader.Read(type, compilation, cancellation);
        var catalog = CatalogReader.Read(type, compilation, cancellation);
        var orphan = catalog is null ? CatalogReader.ReadOrphan(type, compilation, cancellation) : null;
        return train is null && catalog is null && orphan is null
            ? null
            : new(
                train is null ? null : new(train, TypeShapeReader.ReadTrain(type, compilation, cancellation)),
                catalog,
                orphan,
                null,
                EquatableArray<FamilyDefinition>.Empty);
    }
}
