using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MachineTypes.Mutation;

/// <summary>
/// Puts all mutants of a file into it at once, each behind a switch: <c>(Mutants.Is(7) ? a || b : a &amp;&amp; b)</c>. So one compilation tests them all. Code that declares variables, and
/// constants, stay as they are: they cannot be in such an expression.
/// </summary>
internal sealed class MutantRewriter(string file, SemanticModel model, List<Mutant> mutants, IReadOnlySet<int> rejected) : CSharpSyntaxRewriter
{
    private static readonly Dictionary<SyntaxKind, (SyntaxKind Expression, SyntaxKind Token)> Operators = new()
    {
        [SyntaxKind.LogicalAndExpression] = (SyntaxKind.LogicalOrExpression, SyntaxKind.BarBarToken),
        [SyntaxKind.LogicalOrExpression] = (SyntaxKind.LogicalAndExpression, SyntaxKind.AmpersandAmpersandToken),
        [SyntaxKind.EqualsExpression] = (SyntaxKind.NotEqualsExpression, SyntaxKind.ExclamationEqualsToken),
        [SyntaxKind.NotEqualsExpression] = (SyntaxKind.EqualsExpression, SyntaxKind.EqualsEqualsToken),
        [SyntaxKind.LessThanExpression] = (SyntaxKind.LessThanOrEqualExpression, SyntaxKind.LessThanEqualsToken),
        [SyntaxKind.LessThanOrEqualExpression] = (SyntaxKind.LessThanExpression, SyntaxKind.LessThanToken),
        [SyntaxKind.GreaterThanExpression] = (SyntaxKind.GreaterThanOrEqualExpression, SyntaxKind.GreaterThanEqualsToken),
        [SyntaxKind.GreaterThanOrEqualExpression] = (SyntaxKind.GreaterThanExpression, SyntaxKind.GreaterThanToken),
        [SyntaxKind.AddExpression] = (SyntaxKind.SubtractExpression, SyntaxKind.MinusToken),
        [SyntaxKind.SubtractExpression] = (SyntaxKind.AddExpression, SyntaxKind.PlusToken),
    };

    private static readonly Dictionary<string, string> Methods = new(StringComparer.Ordinal)
    {
        ["First"] = "Last", ["Last"] = "First", ["FirstOrDefault"] = "LastOrDefault", ["LastOrDefault"] = "FirstOrDefault", ["Any"] = "All", ["All"] = "Any",
        ["Min"] = "Max", ["Max"] = "Min", ["OrderBy"] = "OrderByDescending", ["OrderByDescending"] = "OrderBy", ["Skip"] = "Take", ["Take"] = "Skip", ["TakeWhile"] = "SkipWhile", ["SkipWhile"] = "TakeWhile",
    };

    public override SyntaxNode? VisitBinaryExpression(BinaryExpressionSyntax node)
    {
        var visited = base.VisitBinaryExpression(node);
        return Operators.TryGetValue(node.Kind(), out var other) && (node.Kind() is not (SyntaxKind.AddExpression or SyntaxKind.SubtractExpression) || IsNumber(node))
            ? Switch(node, SyntaxFactory.BinaryExpression(other.Expression, node.Left, SyntaxFactory.Token(other.Token).WithTriviaFrom(node.OperatorToken), node.Right), visited)
            : visited;
    }

    public override SyntaxNode? VisitPrefixUnaryExpression(PrefixUnaryExpressionSyntax node)
    {
        var visited = base.VisitPrefixUnaryExpression(node);
        return node.IsKind(SyntaxKind.LogicalNotExpression) ? Switch(node, node.Operand, visited) : visited;
    }

    public override SyntaxNode? VisitIsPatternExpression(IsPatternExpressionSyntax node) => Switch(node, Not(node), base.VisitIsPatternExpression(node));

    public override SyntaxNode? VisitConditionalExpression(ConditionalExpressionSyntax node)
    {
        var visited = base.VisitConditionalExpression(node);
        return node.Condition is BinaryExpressionSyntax or IsPatternExpressionSyntax or PrefixUnaryExpressionSyntax ? visited : Switch(node, node.WithCondition(Not(node.Condition)), visited);
    }

    public override SyntaxNode? VisitLiteralExpression(LiteralExpressionSyntax node) => node.Kind() switch
    {
        SyntaxKind.TrueLiteralExpression => Switch(node, SyntaxFactory.ParseExpression("false"), node),
        SyntaxKind.FalseLiteralExpression => Switch(node, SyntaxFactory.ParseExpression("true"), node),
        SyntaxKind.NumericLiteralExpression when node.Token.Value is int number => Switch(node, SyntaxFactory.ParseExpression($"{(number == 1 ? 0 : number + 1)}"), node),
        _ => node,
    };

    public override SyntaxNode? VisitInvocationExpression(InvocationExpressionSyntax node)
    {
        // Which thread goes on makes no difference in a program without a user interface.
        if (node.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait" })
            return node.WithExpression((ExpressionSyntax)Visit(node.Expression)!);

        var visited = base.VisitInvocationExpression(node);
        return node.Expression is MemberAccessExpressionSyntax { Name: IdentifierNameSyntax name } access
            && Methods.TryGetValue(name.Identifier.ValueText, out var other)
            && (other is not ("All" or "Any") || node.ArgumentList.Arguments.Count == 1)
            && model.GetSymbolInfo(node).Symbol is IMethodSymbol { ContainingType.Name: "Enumerable" }
                ? Switch(node, node.WithExpression(access.WithName(SyntaxFactory.IdentifierName(other))), visited)
            : visited;
    }

    public override SyntaxNode? VisitExpressionStatement(ExpressionStatementSyntax node)
    {
        var visited = (ExpressionStatementSyntax)base.VisitExpressionStatement(node)!;
        return node.Expression is InvocationExpressionSyntax ? Skip(node, visited) : visited;
    }

    public override SyntaxNode? VisitYieldStatement(YieldStatementSyntax node)
    {
        var visited = (YieldStatementSyntax)base.VisitYieldStatement(node)!;
        return node.IsKind(SyntaxKind.YieldReturnStatement) ? Skip(node, visited) : visited;
    }

    // An "if" whose condition is not of a kind that is mutated itself.
    public override SyntaxNode? VisitIfStatement(IfStatementSyntax node)
    {
        var visited = (IfStatementSyntax)base.VisitIfStatement(node)!;
        return node.Condition is InvocationExpressionSyntax or IdentifierNameSyntax or MemberAccessExpressionSyntax && Switch(node.Condition, Not(node.Condition), visited.Condition) is ExpressionSyntax condition
            ? visited.WithCondition(condition)
            : visited;
    }

    // The compiler must see that a loop does not end.
    public override SyntaxNode? VisitWhileStatement(WhileStatementSyntax node) =>
        node.Condition.IsKind(SyntaxKind.TrueLiteralExpression) ? node.WithStatement((StatementSyntax)Visit(node.Statement)!) : base.VisitWhileStatement(node);

    public override SyntaxNode? VisitAttributeList(AttributeListSyntax node) => node;

    public override SyntaxNode? VisitParameter(ParameterSyntax node) => node;

    public override SyntaxNode? VisitFieldDeclaration(FieldDeclarationSyntax node) => node.Modifiers.Any(SyntaxKind.ConstKeyword) ? node : base.VisitFieldDeclaration(node);

    public override SyntaxNode? VisitLocalDeclarationStatement(LocalDeclarationStatementSyntax node) => node.IsConst ? node : base.VisitLocalDeclarationStatement(node);

    public override SyntaxNode? VisitEnumMemberDeclaration(EnumMemberDeclarationSyntax node) => node;

    public override SyntaxNode? VisitConstantPattern(ConstantPatternSyntax node) => node;

    public override SyntaxNode? VisitRelationalPattern(RelationalPatternSyntax node) => node;

    public override SyntaxNode? VisitCaseSwitchLabel(CaseSwitchLabelSyntax node) => node;

    private static ExpressionSyntax Not(ExpressionSyntax expression) =>
        SyntaxFactory.PrefixUnaryExpression(SyntaxKind.LogicalNotExpression, SyntaxFactory.ParenthesizedExpression(expression.WithoutTrivia()));

    private bool IsNumber(ExpressionSyntax node) => model.GetTypeInfo(node).Type is { SpecialType: >= SpecialType.System_SByte and <= SpecialType.System_UInt64 };

    private SyntaxNode? Switch(ExpressionSyntax original, ExpressionSyntax changed, SyntaxNode? visited)
    {
        if (visited is not ExpressionSyntax kept || Declares(original) || Add(original, changed) is not { } number)
        {
            return visited;
        }

        return SyntaxFactory.ParenthesizedExpression(SyntaxFactory.ConditionalExpression(
                Is(number),
                SyntaxFactory.ParenthesizedExpression(changed.WithoutTrivia()),
                SyntaxFactory.ParenthesizedExpression(kept.WithoutTrivia())))
            .NormalizeWhitespace()
            .WithTriviaFrom(original);
    }

    // In a block: as the branch of an "if" without braces, the statement must not take the "else" that follows.
    private SyntaxNode Skip(StatementSyntax original, StatementSyntax visited) => Declares(original) || Add(original, SyntaxFactory.EmptyStatement()) is not { } number
        ? visited
        : SyntaxFactory.Block(SyntaxFactory.IfStatement(
                SyntaxFactory.Token(SyntaxKind.IfKeyword),
                SyntaxFactory.Token(SyntaxKind.OpenParenToken),
                SyntaxFactory.PrefixUnaryExpression(SyntaxKind.LogicalNotExpression, Is(number)),
                SyntaxFactory.Token(SyntaxKind.CloseParenToken).WithTrailingTrivia(SyntaxFactory.Space),
                SyntaxFactory.Block(visited),
                null))
            .WithTriviaFrom(original);

    private static ExpressionSyntax Is(int number) => SyntaxFactory.ParseExpression($"global::Mutants.Is({number})");

    private static bool Declares(SyntaxNode node) => node.DescendantNodesAndSelf().Any(inner => inner is SingleVariableDesignationSyntax or DeclarationExpressionSyntax && inner.FirstAncestorOrSelf<LambdaExpressionSyntax>() is var lambda && (lambda is null || !node.Contains(lambda)));

    // A number is used up even where the mutant is rejected, so that numbers stay the same.
    private int? Add(SyntaxNode original, SyntaxNode changed)
    {
        var number = mutants.Count;
        mutants.Add(new(number, file, original.GetLocation().GetLineSpan().StartLinePosition.Line + 1, original.ToString(), changed.ToString(), IsStatic(original)));
        return rejected.Contains(number) ? null : number;
    }

    private static bool IsStatic(SyntaxNode node) => node.FirstAncestorOrSelf<MemberDeclarationSyntax>() is FieldDeclarationSyntax or PropertyDeclarationSyntax { Initializer: not null }
        && node.FirstAncestorOrSelf<MemberDeclarationSyntax>()!.Modifiers.Any(SyntaxKind.StaticKeyword);
}
