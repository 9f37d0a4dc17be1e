using MachineTypes.Analyzers.MT3xxx.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MachineTypes.Analyzers.MT3xxx.Guards;

/// <summary>How source at a place names a machine value.</summary>
internal static class MachineText
{
    /// <summary>The text of the value that is spoken of; null where it is no plain name, which to repeat might compute it twice.</summary>
    public static string? Of(Spoken spoken)
    {
        var value = Spoken.Unwrapped(spoken.Value);
        if (value?.Syntax is not ExpressionSyntax syntax)
        {
            return null;
        }

        if (spoken.Part is not { } part)
        {
            return IsPlain(syntax) ? syntax.ToString() : null;
        }

        // The receiver that is not written is this.
        return value is Microsoft.CodeAnalysis.Operations.IInstanceReferenceOperation { IsImplicit: true } ? part.Name
            : IsPlain(syntax) ? $"{syntax}.{part.Name}"
            : null;
    }

    /// <summary>The only parameter, or the only member, of the place's own method and type that is a machine value.</summary>
    public static string? InScope(IOperation operation, UsageModel model)
    {
        if (operation.Syntax.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not { } declaration || operation.SemanticModel?.GetDeclaredSymbol(declaration) is not { } member)
        {
            return null;
        }

        var parameters = member is IMethodSymbol method ? [.. method.Parameters.Where(p => model.CatalogOf(p.Type) is not null)] : new List<IParameterSymbol>();
        return parameters is [var only] ? only.Name
            : parameters.Count == 0 && !member.IsStatic && model.MachinePropertiesOf(member.ContainingType) is [var property] ? property.Name
            : null;
    }

    private static bool IsPlain(ExpressionSyntax syntax) => syntax switch
    {
        IdentifierNameSyntax or ThisExpressionSyntax or BaseExpressionSyntax => true,
        MemberAccessExpressionSyntax access when access.IsKind(SyntaxKind.SimpleMemberAccessExpression) => IsPlain(access.Expression),
        ParenthesizedExpressionSyntax inner => IsPlain(inner.Expression),
        _ => false,
    };
}
