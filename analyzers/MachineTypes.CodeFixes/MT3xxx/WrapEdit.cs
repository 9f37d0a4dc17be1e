using MachineTypes.Analyzers.MT3xxx.Guards;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace MachineTypes.CodeFixes.MT3xxx;

/// <summary>Wraps the statement of a call in a guard.</summary>
internal sealed class WrapEdit : IGuardEdit
{
    public string Key => "MT3004.Wrap";

    public string Title(Diagnostic diagnostic) => $"Wrap in 'if ({diagnostic.Properties[GuardFixProperties.Works]})'";

    public bool IsPossible(SyntaxNode use, SemanticModel model, CancellationToken cancellation) => true;

    public SyntaxNode? Apply(SyntaxNode root, SyntaxNode use, Diagnostic diagnostic, CodeFacts facts)
    {
        // A statement that declares variables is not wrapped, because they would be out of scope after the guard. A statement that makes the call only if
        // something is not null can be wrapped if it does nothing else.
        if (!diagnostic.Properties.TryGetValue(GuardFixProperties.Works, out var works) || works is null
            || UseSyntax.StatementOf(use, out var tests) is not ExpressionStatementSyntax statement
            || statement.DescendantNodes().Any(n => n is DeclarationExpressionSyntax or SingleVariableDesignationSyntax)
            || !tests.All(test => test.AncestorsAndSelf().TakeWhile(n => n != statement).All(n => n is ConditionalAccessExpressionSyntax)))
        {
            return null;
        }

        var wrapped = SyntaxFactory.IfStatement(GuardNames.Parse(works, facts.Guard), SyntaxFactory.Block(statement.WithoutLeadingTrivia().WithoutTrailingTrivia()));

        // Without braces, an "else" that follows would belong to the guard.
        StatementSyntax guard = statement.Parent is BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax ? wrapped : SyntaxFactory.Block(wrapped);
        return root.ReplaceNode(statement, guard
            .WithLeadingTrivia(statement.GetLeadingTrivia())
            .WithTrailingTrivia(statement.GetTrailingTrivia())
            .WithAdditionalAnnotations(Formatter.Annotation));
    }
}
