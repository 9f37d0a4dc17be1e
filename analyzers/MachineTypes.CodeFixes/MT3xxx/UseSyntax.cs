using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MachineTypes.CodeFixes.MT3xxx;

/// <summary>Where a call is within its statement.</summary>
internal static class UseSyntax
{
    /// <summary>The statement that makes a call whenever it is executed; null where it makes the call only sometimes, or in a lambda.</summary>
    /// <param name="use">The call.</param>
    /// <param name="tests">The values that the statement tests for null before it makes the call.</param>
    public static StatementSyntax? StatementOf(SyntaxNode use, out IReadOnlyList<ConditionalAccessExpressionSyntax> tests)
    {
        var crossed = new List<ConditionalAccessExpressionSyntax>();
        tests = crossed;
        for (var at = use; at is not StatementSyntax; at = at.Parent)
        {
            if (at.Parent is null || IsConditional(at.Parent, at))
            {
                return null;
            }

            if (at.Parent is ConditionalAccessExpressionSyntax access && access.WhenNotNull == at)
            {
                crossed.Add(access);
            }

            if (at.Parent is StatementSyntax statement)
            {
                return statement;
            }
        }

        return null;
    }

    // Nodes that may not be evaluated, or not exactly once, or not first, when their parent is.
    private static bool IsConditional(SyntaxNode parent, SyntaxNode child) => parent switch
    {
        BinaryExpressionSyntax both => both.Right == child && both.Kind() is SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression or SyntaxKind.CoalesceExpression,
        AssignmentExpressionSyntax assignment => assignment.IsKind(SyntaxKind.CoalesceAssignmentExpression) && assignment.Right == child,
        ConditionalExpressionSyntax choice => choice.Condition != child,
        SwitchExpressionSyntax choice => choice.GoverningExpression != child,
        FromClauseSyntax { Parent: QueryExpressionSyntax } from => from.Expression != child,
        QueryExpressionSyntax query => query.FromClause != child,
        InterpolationSyntax => true,
        QueryClauseSyntax or QueryBodySyntax or SelectOrGroupClauseSyntax or PatternSyntax or SwitchLabelSyntax or CatchFilterClauseSyntax or CatchClauseSyntax => true,
        AnonymousFunctionExpressionSyntax or ArrowExpressionClauseSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax or DoStatementSyntax => true,
        ForStatementSyntax loop => loop.Incrementors.Contains(child),
        _ => false,
    };
}
