using MachineTypes.Analyzers.MT3xxx;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;

namespace MachineTypes.CodeFixes.MT3xxx;

/// <summary>One kind of fix for MT3004.</summary>
internal sealed class GuardEdit
{
    private readonly string _property;
    private readonly Func<string, string> _title;
    private readonly Func<SyntaxNode, SyntaxNode, string, SyntaxNode?> _apply;

    private GuardEdit(string key, string property, Func<string, string> title, Func<SyntaxNode, SyntaxNode, string, SyntaxNode?> apply)
    {
        Key = key;
        _property = property;
        _title = title;
        _apply = apply;
    }

    public static IReadOnlyList<GuardEdit> All { get; } =
    [
        new("MT3004.Wrap", GuardFixProperties.Works, works => $"Wrap in 'if ({works})'", Wrap),
        new("MT3004.Return", GuardFixProperties.Fails, fails => $"Return early if {fails}", Return),
        new("MT3004.Annotate", GuardFixProperties.Annotation, _ => "Propagate the requirement to callers", Annotate),
    ];

    public string Key { get; }

    public string Title(Diagnostic diagnostic) => _title(diagnostic.Properties[_property]!);

    /// <summary>Returns the changed root; null where this fix is not possible.</summary>
    public SyntaxNode? Apply(SyntaxNode root, SyntaxNode node, Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(_property, out var text) && text is not null ? _apply(root, node, text) : null;

    // A statement that declares variables is not wrapped, because they would be out of scope after the guard.
    private static SyntaxNode? Wrap(SyntaxNode root, SyntaxNode node, string works)
    {
        if (Statement(node) is not ExpressionStatementSyntax statement || statement.DescendantNodes().Any(n => n is DeclarationExpressionSyntax or SingleVariableDesignationSyntax))
        {
            return null;
        }

        var guard = SyntaxFactory.IfStatement(
                SyntaxFactory.ParseExpression(works),
                SyntaxFactory.Block(statement.WithoutLeadingTrivia().WithoutTrailingTrivia()))
            .WithLeadingTrivia(statement.GetLeadingTrivia())
            .WithTrailingTrivia(statement.GetTrailingTrivia())
            .WithAdditionalAnnotations(Formatter.Annotation);
        return root.ReplaceNode(statement, guard);
    }

    private static SyntaxNode? Return(SyntaxNode root, SyntaxNode node, string fails)
    {
        if (Statement(node) is not { Parent: BlockSyntax block } statement || !ReturnsNothing(block))
        {
            return null;
        }

        var guard = SyntaxFactory.IfStatement(SyntaxFactory.ParseExpression(fails), SyntaxFactory.Block(SyntaxFactory.ReturnStatement()))
            .WithLeadingTrivia(statement.GetLeadingTrivia())
            .WithTrailingTrivia(SyntaxFactory.ElasticCarriageReturnLineFeed)
            .WithAdditionalAnnotations(Formatter.Annotation);
        return root.ReplaceNode(statement, [guard, statement.WithLeadingTrivia(SyntaxFactory.ElasticMarker).WithAdditionalAnnotations(Formatter.Annotation)]);
    }

    private static SyntaxNode? Annotate(SyntaxNode root, SyntaxNode node, string annotation)
    {
        if (node.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not (BaseMethodDeclarationSyntax or BasePropertyDeclarationSyntax) || node.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not { } member)
        {
            return null;
        }

        var text = annotation.Substring("global::".Length);
        if (member.AttributeLists.SelectMany(l => l.Attributes).Any(a => a.GetAnnotations("MT3004.Annotation").Any(x => x.Data == text)))
        {
            return root;
        }

        var attribute = ((MethodDeclarationSyntax)SyntaxFactory.ParseMemberDeclaration($"[{annotation}] void M();")!).AttributeLists[0].Attributes[0];
        var list = SyntaxFactory.AttributeList(SyntaxFactory.SingletonSeparatedList(attribute.WithAdditionalAnnotations(Simplifier.Annotation, new SyntaxAnnotation("MT3004.Annotation", text))))
            .WithLeadingTrivia(member.GetLeadingTrivia())
            .WithTrailingTrivia(SyntaxFactory.ElasticCarriageReturnLineFeed);
        return root.ReplaceNode(
            member,
            member.WithLeadingTrivia(SyntaxFactory.ElasticMarker).WithAttributeLists(member.WithLeadingTrivia(SyntaxFactory.ElasticMarker).AttributeLists.Insert(0, list)).WithAdditionalAnnotations(Formatter.Annotation));
    }

    // An expression-bodied lambda contains no statement, and a guard before the statement that contains the lambda would run too early.
    private static StatementSyntax? Statement(SyntaxNode node)
    {
        for (var at = node; at is not null; at = at.Parent)
        {
            if (at is StatementSyntax statement)
            {
                return statement;
            }

            if (at is AnonymousFunctionExpressionSyntax or ArrowExpressionClauseSyntax)
            {
                return null;
            }
        }

        return null;
    }

    private static bool ReturnsNothing(SyntaxNode node)
    {
        for (SyntaxNode? at = node; at is not null; at = at.Parent)
        {
            switch (at)
            {
                case ConstructorDeclarationSyntax or DestructorDeclarationSyntax:
                    return true;
                case AccessorDeclarationSyntax accessor:
                    return !accessor.IsKind(SyntaxKind.GetAccessorDeclaration);
                case MethodDeclarationSyntax method:
                    return IsNothing(method.ReturnType, method.Modifiers);
                case LocalFunctionStatementSyntax local:
                    return IsNothing(local.ReturnType, local.Modifiers);
                case FinallyClauseSyntax or AnonymousFunctionExpressionSyntax or GlobalStatementSyntax or MemberDeclarationSyntax:
                    return false;
            }
        }

        return false;
    }

    private static bool IsNothing(TypeSyntax type, SyntaxTokenList modifiers) =>
        type is PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword }
        || (modifiers.Any(SyntaxKind.AsyncKeyword) && type is SimpleNameSyntax { Identifier.ValueText: "Task" or "ValueTask" } and not GenericNameSyntax);
}
