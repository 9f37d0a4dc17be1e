using MachineTypes.Model;
using MachineTypes.Model.Composition;
using MachineTypes.Model.Definitions;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Generator.Parsing;

/// <summary>Reads catalogues of machine types.</summary>
public static class CatalogReader
{
    /// <summary>Returns the catalogue that a value type declares; null if it declares none or its train is not a train.</summary>
    public static CatalogDefinition? Read(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation)
    {
        var attributes = TypeAttributes.Read(type, compilation, cancellation);
        foreach (var attribute in attributes)
        {
            if (attribute.Is(KnownNames.MachineCatalog)
                && attribute.Class.TypeArguments[0] is INamedTypeSymbol { TypeKind: TypeKind.Struct } train
                && TrainReader.Read(train, compilation, cancellation) is { } definition)
            {
                return new(
                    TypeShapeReader.ReadCatalog(type, train, compilation, cancellation),
                    definition,
                    train.CanBeUsedIn(type, compilation, cancellation) && IsGenerated(train, compilation, cancellation),
                    type.AccessFor(train),
                    attribute.Anchor,
                    attributes.Select(ReadText).OfType<CatalogText>().ToEquatableArray(),
                    attribute.Named("TablesKnownFrom").String,
                    attribute.Named("UnversionedTablesKnownFrom").String,
                    attribute.Named("TablesKnown").Value is false,
                    IdleReader.OfCatalog(attributes).ToEquatableArray(),
                    attribute.Named("BasesFrom").String);
            }
        }

        return null;
    }

    /// <summary>Returns the catalogue that a value type would declare if its type argument were a release train; null if it is one, or is incomplete.</summary>
    public static OrphanCatalog? ReadOrphan(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation)
    {
        foreach (var attribute in TypeAttributes.Read(type, compilation, cancellation))
        {
            if (attribute.Is(KnownNames.MachineCatalog)
                && attribute.Class.TypeArguments[0] is INamedTypeSymbol { TypeKind: TypeKind.Struct, Name.Length: > 0 } named
                && !TypeAttributes.Read(named, compilation, cancellation).Any(a => a.Is(KnownNames.ReleaseTrain)))
            {
                return new(named.Name, attribute.Anchor);
            }
        }

        return null;
    }

    private static CatalogText? ReadText(AttributeReading attribute) =>
        attribute.Is(KnownNames.CatalogText)
        && attribute.Positional(0, "name").String is { Length: > 0 } name
        && attribute.Positional(1, "text").String is { } text
            ? new(name, text)
            : null;

    // A train of a referenced assembly has its members already; one of this compilation gets them if it can be filled in.
    private static bool IsGenerated(INamedTypeSymbol train, Compilation compilation, CancellationToken cancellation) =>
        SymbolEqualityComparer.Default.Equals(train.ContainingAssembly, compilation.Assembly)
            ? TypeShapeReader.ReadTrain(train, compilation, cancellation).CanBeFilledIn
            : train.GetMembers("All").Any();
}
