using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Analyzers.MT3xxx.Guards;

/// <summary>Where a diagnostic about a use is reported, and what it calls the API: the argument for an annotated parameter, otherwise the name of the member.</summary>
internal static class UseLocation
{
    public static Location Of(ApiUse use)
    {
        if (use.Api is IParameterSymbol parameter && use.Arguments.FirstOrDefault(a => a.Parameter?.Ordinal == parameter.Ordinal) is { } argument)
        {
            return argument.Syntax.GetLocation();
        }

        return use.Operation.Syntax is ConstructorInitializerSyntax initializer
            ? Location.Create(initializer.SyntaxTree, TextSpan.FromBounds(initializer.ThisOrBaseKeyword.SpanStart, initializer.Span.End))
            : Name(use.Operation.Syntax).GetLocation();
    }

    public static string NameOf(ApiUse use) => use.Api switch
    {
        IParameterSymbol parameter => parameter.Name,
        IMethodSymbol { AssociatedSymbol: { } associated } => associated.Name,
        _ when use.Member is IMethodSymbol { MethodKind: MethodKind.Constructor } => use.Member.ContainingType.Name,
        _ => use.Member.Name,
    };

    private static SyntaxNode Name(SyntaxNode syntax) => syntax switch
    {
        InvocationExpressionSyntax invocation => Name(invocation.Expression),
        MemberAccessExpressionSyntax access => access.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        ObjectCreationExpressionSyntax creation => creation.Type,
        _ => syntax,
    };
}
