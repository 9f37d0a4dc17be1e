using System.Collections.Immutable;
using MachineTypes.Generator.Parsing;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Analyzers.MT3xxx.Reading;

/// <summary>Finds out whether a symbol is marked as holding names of machine types, and of which catalogue.</summary>
internal static class NameMark
{
    public static CatalogType? Read(ISymbol symbol, UsageModel model)
    {
        if (symbol is IPropertySymbol { Name: "Name", IsStatic: false } && model.CatalogOf(symbol.ContainingType) is { } own)
        {
            return own;
        }

        // Parse throws where nothing has the name. TryParse is a question, and any text may be asked about.
        if (symbol is IParameterSymbol { Name: "name" or "utf8Name", ContainingSymbol: IMethodSymbol { Name: "Parse", IsStatic: true } parse } && model.CatalogOf(parse.ContainingType) is { } parsed)
        {
            return parsed;
        }

        var attributes = symbol is IMethodSymbol method ? method.GetReturnTypeAttributes() : symbol.GetAttributes();
        return Marked(attributes, model) ?? Inherited(symbol, model);
    }

    private static CatalogType? Marked(ImmutableArray<AttributeData> attributes, UsageModel model)
    {
        foreach (var attribute in attributes)
        {
            if (attribute.AttributeClass is { TypeArguments: [var catalog] } type && type.OriginalDefinition.IsKnown(UsageNames.MachineTypeName))
            {
                return model.CatalogOf(catalog);
            }

            if (attribute.AttributeClass is { Name: "StringSyntaxAttribute" }
                && attribute.ConstructorArguments is [{ Value: UsageNames.StringSyntax }, ..]
                && model.InSight is [var only])
            {
                return only;
            }
        }

        return null;
    }

    // The parameter of a record, or of a primary constructor, that a property is made from carries the mark for it.
    private static CatalogType? Inherited(ISymbol symbol, UsageModel model) =>
        symbol is IPropertySymbol { ContainingType: { IsRecord: true } record }
            ? record.InstanceConstructors
                .SelectMany(c => c.Parameters)
                .Where(p => p.Name == symbol.Name && p.DeclaringSyntaxReferences.Any(r => symbol.DeclaringSyntaxReferences.Any(s => s.Span == r.Span && s.SyntaxTree == r.SyntaxTree)))
                .Select(p => model.NamesIn(p))
                .FirstOrDefault()
            : null;
}
