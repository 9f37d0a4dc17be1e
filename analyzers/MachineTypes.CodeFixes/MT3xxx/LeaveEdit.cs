using MachineTypes.Analyzers.MT3xxx.Guards;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace MachineTypes.CodeFixes.MT3xxx;

/// <summary>Leaves the method, or the iteration of a loop, before a call.</summary>
internal sealed class LeaveEdit : IGuardEdit
{
    public const string Return = "MT3004.Return";
    public const string Continue = "MT3004.Continue";

    public LeaveEdit(string key) => Key = key;

    public string Key { get; }

    public string Title(Diagnostic diagnostic) => $"{(Key == Return ? "Return early" : "Continue with the next iteration")} if {diagnostic.Properties[GuardFixProperties.Fails]}";

    public bool IsPossible(SyntaxNode use, SemanticModel model, CancellationToken cancellation) => true;

    public SyntaxNode? Apply(SyntaxNode root, SyntaxNode use, Diagnostic diagnostic, CodeFacts facts)
    {
        if (!diagnostic.Properties.TryGetValue(GuardFixProperties.Fails, out var fails) || fails is null
            || UseSyntax.StatementOf(use, out var tests) is not { Parent: BlockSyntax block } statement
            || !IsMadeIf(fails, tests)
            || Leaving(block) is not { } leave)
        {
            return null;
        }

        var guard = SyntaxFactory.IfStatement(GuardNames.Parse(fails, facts.Guard), SyntaxFactory.Block(leave))
            .WithLeadingTrivia(statement.GetLeadingTrivia())
            .WithTrailingTrivia(SyntaxFactory.ElasticCarriageReturnLineFeed)
            .WithAdditionalAnnotations(Formatter.Annotation);
        return root.ReplaceNode(statement, [guard, statement.WithLeadingTrivia(SyntaxFactory.ElasticMarker).WithAdditionalAnnotations(Formatter.Annotation)]);
    }

    // The condition must imply that the value that the statement tests for null is not null: if it is null, the code after the statement still has to run.
    private static bool IsMadeIf(string fails, IReadOnlyList<ConditionalAccessExpressionSyntax> tests) =>
        tests.Count == 0 || (tests.Count == 1 && fails.StartsWith($"{tests[0].Expression.WithoutTrivia()}?.", StringComparison.Ordinal));

    private StatementSyntax? Leaving(BlockSyntax block)
    {
        for (SyntaxNode? at = block; at is not null; at = at.Parent)
        {
            switch (at)
            {
                // In other loops, the skipped code may be what ends them.
                case CommonForEachStatementSyntax or ForStatementSyntax { Incrementors.Count: > 0 }:
                    return Key == Continue ? SyntaxFactory.ContinueStatement() : null;
                case WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax or FinallyClauseSyntax:
                case AnonymousFunctionExpressionSyntax or GlobalStatementSyntax:
                    return null;
                case LocalFunctionStatementSyntax local:
                    return ReturnIf(IsNothing(local.ReturnType, local.Modifiers));
                case MethodDeclarationSyntax method:
                    return ReturnIf(IsNothing(method.ReturnType, method.Modifiers));
                case AccessorDeclarationSyntax accessor:
                    return ReturnIf(!accessor.IsKind(SyntaxKind.GetAccessorDeclaration));
                case ConstructorDeclarationSyntax or DestructorDeclarationSyntax:
                    return ReturnIf(true);
                case MemberDeclarationSyntax:
                    return null;
            }
        }

        return null;
    }

    private ReturnStatementSyntax? ReturnIf(bool isPossible) => Key == Return && isPossible ? SyntaxFactory.ReturnStatement() : null;

    private static bool IsNothing(TypeSyntax type, SyntaxTokenList modifiers) =>
        type is PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword }
        || (modifiers.Any(SyntaxKind.AsyncKeyword) && type is SimpleNameSyntax { Identifier.ValueText: "Task" or "ValueTask" } and not GenericNameSyntax);
}
