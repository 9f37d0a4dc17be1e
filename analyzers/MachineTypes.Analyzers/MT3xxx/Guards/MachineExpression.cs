using MachineTypes.Analyzers.MT3xxx.Reading;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Analyzers.MT3xxx.Guards;

/// <summary>The C# expression by which code at a call site can name a machine value, for messages and code fixes.</summary>
internal static class MachineExpression
{
    /// <summary>The expression of a machine value; null where it is not a plain name, since repeating it might evaluate something twice.</summary>
    public static string? Of(MachineReference reference)
    {
        var value = MachineReference.Unwrap(reference.Value);
        if (value?.Syntax is not ExpressionSyntax syntax)
        {
            return null;
        }

        if (reference.Part is not { } part)
        {
            return IsPlain(syntax) ? syntax.ToString() : null;
        }

        // The syntax of an implicit "this" is that of the member.
        return value is IInstanceReferenceOperation { IsImplicit: true } ? part.Name
            : IsPlain(syntax) ? $"{syntax}.{part.Name}"
            : null;
    }

    /// <summary>The only machine value among the parameters of the containing method or, if it has none, among the properties of its type; null where it is not the only one.</summary>
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
