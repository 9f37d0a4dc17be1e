using MachineTypes.Generator.Parsing;
using MachineTypes.Model.Usage;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Analyzers.MT3xxx.Reading;

/// <summary>A catalogue's value type and what its manifest says.</summary>
internal sealed class CatalogType(INamedTypeSymbol symbol, CatalogFacts facts)
{
    public INamedTypeSymbol Symbol { get; } = symbol;

    public CatalogFacts Facts { get; } = facts;

    /// <summary>The catalogue of a value type; null where it carries no manifest, or one that cannot be read.</summary>
    public static CatalogType? Read(INamedTypeSymbol type)
    {
        foreach (var attribute in type.GetAttributes())
        {
            if (attribute.AttributeClass?.IsKnown(UsageNames.CatalogManifest) == true
                && attribute.ConstructorArguments is [{ Kind: TypedConstantKind.Primitive, Value: string text }]
                && ManifestReader.Read(text) is { } manifest)
            {
                return new(type, new(manifest));
            }
        }

        return null;
    }
}
