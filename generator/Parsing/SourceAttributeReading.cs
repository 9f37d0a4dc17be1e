using System.Runtime.CompilerServices;
using MachineTypes.Model.Definitions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MachineTypes.Generator.Parsing;

/// <summary>
/// An attribute in source. Literals, by far the most common arguments, are read from the syntax; only others are bound, because binding an
/// attribute costs thirty times as much as reading it.
/// </summary>
internal sealed class SourceAttributeReading(
    AttributeSyntax syntax,
    INamedTypeSymbol type,
    Anchor anchor,
    SemanticModel model)
    : AttributeReading(type, anchor)
{
    // An edit leaves the trees of other files as they are, and what was read from their literals too.
    private static readonly ConditionalWeakTable<AttributeSyntax, CompatDefinition> Literal = new();

    // Nearly all classes have one constructor, for which nothing has to be bound.
    public override IMethodSymbol? Constructor
    {
        get
        {
            var constructors = PropertyConstructors.Usable(Class).ToList();
            return constructors.Count == 1 ? constructors[0] : model.GetSymbolInfo(syntax).Symbol as IMethodSymbol;
        }
    }

    public override CompatDefinition? Recall() => Literal.TryGetValue(syntax, out var entry) && entry.Anchor == Anchor ? entry : null;

    public override void Remember(CompatDefinition entry)
    {
        if (syntax.ArgumentList is { } list && list.Arguments.All(argument => argument.Expression is LiteralExpressionSyntax))
        {
            Literal.GetValue(syntax, _ => entry);
        }
    }

    public override ArgumentValue Positional(int position, string parameter)
    {
        if (syntax.ArgumentList is not { } list)
        {
            return ArgumentValue.LeftOut;
        }

        var index = 0;
        foreach (var argument in list.Arguments)
        {
            if (argument.NameEquals is not null)
            {
                continue;
            }

            if (argument.NameColon is { } name ? name.Name.Identifier.ValueText == parameter : index == position)
            {
                return Of(argument.Expression);
            }

            index++;
        }

        return ArgumentValue.LeftOut;
    }

    public override ArgumentValue Named(string property)
    {
        if (syntax.ArgumentList is { } list)
        {
            foreach (var argument in list.Arguments)
            {
                if (argument.NameEquals?.Name.Identifier.ValueText == property)
                {
                    return Of(argument.Expression);
                }
            }
        }

        return ArgumentValue.LeftOut;
    }

    private ArgumentValue Of(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.DefaultLiteralExpression } => ArgumentValue.Of(null),
        LiteralExpressionSyntax literal => ArgumentValue.Of(literal.Token.Value),
        TypeOfExpressionSyntax of => model.GetTypeInfo(of.Type).Type is { TypeKind: not TypeKind.Error } type
            ? ArgumentValue.Of(type)
            : ArgumentValue.Unknown,
        ArrayCreationExpressionSyntax { Initializer: { } initializer } => OfStrings(initializer.Expressions),
        ImplicitArrayCreationExpressionSyntax array => OfStrings(array.Initializer.Expressions),
        CollectionExpressionSyntax { Elements: var elements } when elements.All(e => e is ExpressionElementSyntax) =>
            OfStrings(elements.Select(e => ((ExpressionElementSyntax)e).Expression)),
        _ => OfConstant(expression),
    };

    private ArgumentValue OfStrings(IEnumerable<ExpressionSyntax> expressions)
    {
        var texts = new List<string>();
        foreach (var expression in expressions)
        {
            if (Of(expression) is not { IsKnown: true } element)
            {
                return ArgumentValue.Unknown;
            }

            // A version cannot be null; null is reported like an empty version.
            texts.Add(element.String ?? "");
        }

        return ArgumentValue.Of(texts);
    }

    private ArgumentValue OfConstant(ExpressionSyntax expression) =>
        model.GetConstantValue(expression) is { HasValue: true } constant
            ? ArgumentValue.Of(constant.Value)
            : ArgumentValue.Unknown;
}
