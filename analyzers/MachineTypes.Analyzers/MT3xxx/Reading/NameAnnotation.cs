using System.Collections.Immutable;
using MachineTypes.Generator.Parsing;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Analyzers.MT3xxx.Reading;

/// <summary>Reads the annotations that declare a string to be the name of a machine type, and of which catalogues: <c>[MachineTypeName]</c>, <c>[StringSyntax]</c>, and members of generated types.</summary>
internal static class NameAnnotation
{
    public static NameCatalogs? Read(ISymbol symbol, UsageModel model)
    {
        if (symbol is IPropertySymbol { Name: "Name", IsStatic: false } && model.CatalogOf(symbol.ContainingType) is { } own)
        {
            return new([own]);
        }

        // Parse throws for an unknown name. TryParse is a query, and may be passed any string.
        if (symbol is IParameterSymbol { Name: "name" or "utf8Name", ContainingSymbol: IMethodSymbol { Name: "Parse", IsStatic: true } parse } && model.CatalogOf(parse.ContainingType) is { } parsed)
        {
            return new([parsed]);
        }

        var attributes = symbol is IMethodSymbol method ? method.GetReturnTypeAttributes() : symbol.GetAttributes();
        return OfAttributes(attributes, model) ?? OfRecordParameter(symbol, model);
    }

    private static NameCatalogs? OfAttributes(ImmutableArray<AttributeData> attributes, UsageModel model)
    {
        List<CatalogType>? found = null;
        foreach (var attribute in attributes)
        {
            if (attribute.AttributeClass is { TypeArguments: [var catalog] } type && type.OriginalDefinition.IsKnown(UsageNames.MachineTypeName))
            {
                // A string that may be the name of an unreadable catalogue cannot be judged.
                if (model.CatalogOf(catalog) is not { } known)
                {
                    return null;
                }

                (found ??= []).Add(known);
            }
            else if (attribute.AttributeClass is { Name: "StringSyntaxAttribute" }
                && attribute.ConstructorArguments is [{ Value: UsageNames.StringSyntax }, ..]
                && model.VisibleCatalogs is [var only])
            {
                found ??= [only];
            }
        }

        return found is null ? null : new(found);
    }

    // A positional property of a record has no attributes of its own: they are on the parameter that declares it.
    private static NameCatalogs? OfRecordParameter(ISymbol symbol, UsageModel model) =>
        symbol is IPropertySymbol { ContainingType: { IsRecord: true } record }
            ? record.InstanceConstructors
                .SelectMany(c => c.Parameters)
                .Where(p => p.Name == symbol.Name && p.DeclaringSyntaxReferences.Any(r => symbol.DeclaringSyntaxReferences.Any(s => s.Span == r.Span && s.SyntaxTree == r.SyntaxTree)))
                .Select(p => model.NamesIn(p))
                .FirstOrDefault()
            : null;
}
