using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MachineTypes.CodeFixes.MT3xxx;

/// <summary>The names in an added guard. Before the statement, a name may refer to something else than at the call: a pattern variable hides a field only within its scope.</summary>
internal static class GuardNames
{
    /// <summary>Parses the condition of a guard.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="mark">The annotation by which the guard is found again.</param>
    public static ExpressionSyntax Parse(string condition, SyntaxAnnotation mark) => SyntaxFactory.ParseExpression(condition).WithAdditionalAnnotations(mark);

    /// <summary>Determines whether each name in the guard means what it means at the call.</summary>
    public static bool MeanTheSame(SemanticModel model, SyntaxNode use, SyntaxAnnotation mark) =>
        model.SyntaxTree.GetRoot().GetAnnotatedNodes(mark)
            .SelectMany(guard => guard.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>())
            .Where(name => name.Parent is not MemberAccessExpressionSyntax access || access.Expression == name)
            .Where(name => name.Parent is not MemberBindingExpressionSyntax)
            .All(name => model.LookupSymbols(use.SpanStart, name: name.Identifier.ValueText) is var found
                && model.GetSymbolInfo(name).Symbol is { } symbol
                && found.Any(f => SymbolEqualityComparer.Default.Equals(f, symbol)));
}
