using MachineTypes.Generator.Parsing;
using MachineTypes.Model.Definitions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Argument = MachineTypes.Model.Rules.Argument;

namespace MachineTypes.Analyzers.Infrastructure;

/// <summary>Finds in source what a finding speaks of: the smallest text that is wrong.</summary>
internal static class Places
{
    /// <summary>The place of a finding on a type; null where the source has changed since.</summary>
    public static Location? Find(INamedTypeSymbol type, Anchor anchor, Argument? argument, CancellationToken cancellation)
    {
        if (anchor.Attribute >= 0)
        {
            return TypeAttributes.Find(type, anchor, cancellation) is { } attribute ? Find(attribute, argument).GetLocation() : null;
        }

        var parts = type.DeclaringSyntaxReferences;
        return anchor.Part >= 0 && anchor.Part < parts.Length && parts[anchor.Part].GetSyntax(cancellation) is BaseTypeDeclarationSyntax declaration
            ? declaration.Identifier.GetLocation()
            : null;
    }

    // The argument's value, or the attribute where it is none of its arguments.
    private static SyntaxNode Find(AttributeSyntax attribute, Argument? argument)
    {
        if (argument is not { } wanted || attribute.ArgumentList is not { } list)
        {
            return attribute;
        }

        var place = 0;
        foreach (var written in list.Arguments)
        {
            var isIt = written.NameEquals is { } property ? wanted.Position < 0 && property.Name.Identifier.ValueText == wanted.Name
                : written.NameColon is { } parameter ? wanted.Position >= 0 && parameter.Name.Identifier.ValueText == wanted.Name
                : wanted.Position == place;
            if (isIt)
            {
                return wanted.Element is { } element ? ElementOf(written.Expression, element) : written.Expression;
            }

            place += written.NameEquals is null ? 1 : 0;
        }

        return attribute;
    }

    // One text of a list; the list where it is not written out.
    private static SyntaxNode ElementOf(ExpressionSyntax list, int element) => list switch
    {
        ArrayCreationExpressionSyntax { Initializer: { } initializer } => initializer.Expressions.ElementAtOrDefault(element),
        ImplicitArrayCreationExpressionSyntax array => array.Initializer.Expressions.ElementAtOrDefault(element),
        CollectionExpressionSyntax collection => (collection.Elements.ElementAtOrDefault(element) as ExpressionElementSyntax)?.Expression,
        _ => null,
    } ?? list;
}
