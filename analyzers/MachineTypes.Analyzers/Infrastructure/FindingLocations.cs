using MachineTypes.Generator.Parsing;
using MachineTypes.Model.Definitions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Argument = MachineTypes.Model.Definitions.Argument;

namespace MachineTypes.Analyzers.Infrastructure;

/// <summary>Finds the location to report a finding at: the smallest part of the declaration that is wrong.</summary>
internal static class FindingLocations
{
    /// <summary>
    /// Returns the location of a finding about a type; null if the source has changed since, or if the attribute has a syntax error. In incomplete code, the compiler reads
    /// values that are not in the source: an unterminated string extends to the end of the line.
    /// </summary>
    public static Location? Find(INamedTypeSymbol type, Anchor anchor, Argument? argument, CancellationToken cancellation)
    {
        if (anchor.Attribute >= 0)
        {
            return TypeAttributes.Find(type, anchor, cancellation) is { ContainsDiagnostics: false } attribute ? Find(attribute, argument).GetLocation() : null;
        }

        var parts = TypeParts.Of(type);
        return anchor.Part >= 0 && anchor.Part < parts.Count && parts[anchor.Part].GetSyntax(cancellation) is BaseTypeDeclarationSyntax declaration
            ? declaration.Identifier.GetLocation()
            : null;
    }

    // The value of the argument, or the attribute if the argument is omitted.
    private static SyntaxNode Find(AttributeSyntax attribute, Argument? argument)
    {
        if (argument is not { } wanted || attribute.ArgumentList is not { } list)
        {
            return attribute;
        }

        var position = 0;
        foreach (var written in list.Arguments)
        {
            var isWanted = written.NameEquals is { } property ? wanted.Position < 0 && property.Name.Identifier.ValueText == wanted.Name
                : written.NameColon is { } parameter ? wanted.Position >= 0 && parameter.Name.Identifier.ValueText == wanted.Name
                : wanted.Position == position;
            if (isWanted)
            {
                return wanted.Element is { } element ? ElementOf(written.Expression, element) : written.Expression;
            }

            position += written.NameEquals is null ? 1 : 0;
        }

        return attribute;
    }

    // One element of a list; the list itself if its elements are not written out.
    private static SyntaxNode ElementOf(ExpressionSyntax list, int element) => list switch
    {
        ArrayCreationExpressionSyntax { Initializer: { } initializer } => initializer.Expressions.ElementAtOrDefault(element),
        ImplicitArrayCreationExpressionSyntax array => array.Initializer.Expressions.ElementAtOrDefault(element),
        CollectionExpressionSyntax collection => (collection.Elements.ElementAtOrDefault(element) as ExpressionElementSyntax)?.Expression,
        _ => null,
    } ?? list;
}
