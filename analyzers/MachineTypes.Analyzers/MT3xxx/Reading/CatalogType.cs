using MachineTypes.Generator.Parsing;
using MachineTypes.Model.Usage;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Analyzers.MT3xxx.Reading;

/// <summary>A catalogue's value type, with the facts from its manifest.</summary>
internal sealed class CatalogType(INamedTypeSymbol symbol, CatalogFacts facts)
{
    public INamedTypeSymbol Symbol { get; } = symbol;

    public CatalogFacts Facts { get; } = facts;

    /// <summary>Reads the catalogue of a value type; null where the type has no manifest, or one that cannot be read.</summary>
    public static CatalogType? Read(INamedTypeSymbol type)
    {
        foreach (var attribute in type.GetAttributes())
        {
            if (attribute.AttributeClass?.IsKnown(UsageNames.CatalogManifest) == true
                && attribute.ConstructorArguments is [{ Kind: TypedConstantKind.Primitive, Value: string source }]
                && ManifestReader.Read(source) is { } manifest)
            {
                return new(type, new(manifest));
            }
        }

        return null;
    }
}
