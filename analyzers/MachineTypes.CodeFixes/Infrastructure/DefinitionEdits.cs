using MachineTypes.Analyzers.Infrastructure;
using MachineTypes.Model.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MachineTypes.CodeFixes.Infrastructure;

/// <summary>Applies the fixes of findings to a syntax tree, one after the other.</summary>
internal static class DefinitionEdits
{
    /// <param name="prefix">The prefix of the properties that describe the fix: empty, or that of the alternative fix.</param>
    public static SyntaxNode Apply(SyntaxNode root, IEnumerable<Diagnostic> diagnostics, string prefix)
    {
        var edits = diagnostics
            .Select(diagnostic => (Diagnostic: diagnostic, Node: NodeAt(root, diagnostic.Location), Other: OtherOf(root, diagnostic)))
            .Where(edit => edit.Node is not null)
            .OrderBy(edit => edit.Node!.SpanStart)
            .ToList();
        var tracked = root.TrackNodes(edits.SelectMany(edit => new[] { edit.Node, edit.Other }).OfType<SyntaxNode>().SelectMany(WithAttribute).Distinct());
        foreach (var (diagnostic, node, other) in edits)
        {
            // An earlier edit may have removed the node.
            if (tracked.GetCurrentNode(node!) is { } current)
            {
                tracked = Apply(tracked, diagnostic, prefix, current, other is null ? null : tracked.GetCurrentNode(other));
            }
        }

        return tracked;
    }

    private static SyntaxNode Apply(SyntaxNode root, Diagnostic diagnostic, string prefix, SyntaxNode node, SyntaxNode? other)
    {
        var text = diagnostic.Properties.TryGetValue(prefix + FixProperties.Text, out var written) ? written ?? "" : "";
        var shipped = diagnostic.Properties.TryGetValue(prefix + FixProperties.Shipped, out var back) ? back : null;
        var attribute = node.FirstAncestorOrSelf<AttributeSyntax>();
        return diagnostic.Properties.TryGetValue(prefix + FixProperties.Kind, out var name) && Enum.TryParse(name, out FixKind kind) ? kind switch
        {
            FixKind.MakePartial when node.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } type => MakePartial(root, type),
            FixKind.AddToType when node.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } type => other?.FirstAncestorOrSelf<AttributeSyntax>() is { } existing
                ? AttributeLists.AddAfter(root, existing, [Parse(text)])
                : AttributeLists.AddToType(root, type, Parse(text)),
            _ when attribute is null => root,
            FixKind.Replace when node.FirstAncestorOrSelf<AttributeArgumentSyntax>() is { } argument => root.ReplaceNode(argument.Expression, Literal(text).WithTriviaFrom(argument.Expression)),
            FixKind.RemoveArgument when node.FirstAncestorOrSelf<AttributeArgumentSyntax>() is { } argument => root.ReplaceNode(attribute, WithoutArgument(attribute, argument)),
            FixKind.Remove => AttributeLists.Remove(root, attribute),
            FixKind.MoveBefore when other?.FirstAncestorOrSelf<AttributeSyntax>() is { } before => AttributeLists.Move(root, attribute, before),
            FixKind.Add => AttributeLists.AddAfter(root, attribute, [Parse(text)]),
            FixKind.ReplaceAttribute => root.ReplaceNode(attribute, Parse(text).WithTriviaFrom(attribute)),
            FixKind.DeclareLate => DeclareLate(root, attribute, text, shipped),
            FixKind.Copy => AttributeLists.AddAfter(root, attribute, [.. text.Split('\n').Select(line => WithArgument(attribute, node, line))]),
            _ => root,
        } : root;
    }

    // The attribute that shipped comes first, because attributes follow the order of the releases.
    private static SyntaxNode DeclareLate(SyntaxNode root, AttributeSyntax attribute, string release, string? shipped)
    {
        var late = WithNamed(WithNamed(attribute, "AddedIn", release), "Reason", "");
        if (shipped is null)
        {
            return root.ReplaceNode(attribute, late);
        }

        var tracked = root.TrackNodes(attribute);
        var added = AttributeLists.AddAfter(tracked, tracked.GetCurrentNode(attribute)!, [late.WithoutTrivia()]);
        return added.GetCurrentNode(attribute) is { } first ? added.ReplaceNode(first, Parse(shipped).WithTriviaFrom(first)) : root;
    }

    private static AttributeSyntax WithNamed(AttributeSyntax attribute, string name, string text)
    {
        var argument = SyntaxFactory.AttributeArgument(Literal(text))
            .WithNameEquals(SyntaxFactory.NameEquals(SyntaxFactory.IdentifierName(name)
                .WithTrailingTrivia(SyntaxFactory.Space)).WithTrailingTrivia(SyntaxFactory.Space));
        var arguments = attribute.ArgumentList ?? SyntaxFactory.AttributeArgumentList();
        var written = arguments.Arguments.FirstOrDefault(a => a.NameEquals?.Name.Identifier.ValueText == name);
        return attribute.WithArgumentList(written is not null
            ? arguments.ReplaceNode(written.Expression, Literal(text))
            : arguments.WithArguments(arguments.Arguments.Add(arguments.Arguments.Count == 0 ? argument : argument.WithLeadingTrivia(SyntaxFactory.Space))));
    }

    private static SyntaxNode? NodeAt(SyntaxNode root, Location location) =>
        location.IsInSource && location.SourceSpan.End <= root.FullSpan.End ? root.FindNode(location.SourceSpan, getInnermostNodeForTie: true) : null;

    private static SyntaxNode? OtherOf(SyntaxNode root, Diagnostic diagnostic) =>
        diagnostic.AdditionalLocations.FirstOrDefault() is { } location && location.SourceTree?.FilePath == diagnostic.Location.SourceTree?.FilePath
            ? NodeAt(root, location)
            : null;

    private static IEnumerable<SyntaxNode> WithAttribute(SyntaxNode node) =>
        node.FirstAncestorOrSelf<AttributeSyntax>() is { } attribute ? [node, attribute] : [node];

    private static LiteralExpressionSyntax Literal(string text) =>
        SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(text));

    private static AttributeSyntax WithoutArgument(AttributeSyntax attribute, AttributeArgumentSyntax argument)
    {
        var rest = attribute.ArgumentList!.Arguments.Remove(argument);

        // A reason belongs to a correction, and is removed with the last of its releases.
        if (IsCorrection(argument) && !rest.Any(IsCorrection) && rest.FirstOrDefault(other => NameOf(other) == "Reason") is { } reason)
        {
            rest = rest.Remove(reason);
        }

        return attribute.WithArgumentList(rest.Count == 0 ? null : attribute.ArgumentList.WithArguments(rest));
    }

    private static bool IsCorrection(AttributeArgumentSyntax argument) => NameOf(argument) is "AddedIn" or "RemovedIn" or "DeprecatedIn" or "BrokenSince";

    private static string? NameOf(AttributeArgumentSyntax argument) => argument.NameEquals?.Name.Identifier.ValueText;

    // The argument that the finding refers to; otherwise, the first positional one.
    private static AttributeSyntax WithArgument(AttributeSyntax attribute, SyntaxNode node, string text)
    {
        var wanted = node.FirstAncestorOrSelf<AttributeArgumentSyntax>() ?? attribute.ArgumentList!.Arguments.First(argument => argument.NameEquals is null);
        return attribute.ReplaceNode(wanted.Expression, Literal(text).WithTriviaFrom(wanted.Expression));
    }

    private static AttributeSyntax Parse(string source)
    {
        var unit = SyntaxFactory.ParseCompilationUnit($"[{source}] class C;");
        return unit.DescendantNodes().OfType<AttributeSyntax>().First().WithAdditionalAnnotations(Microsoft.CodeAnalysis.Simplification.Simplifier.Annotation);
    }

    // The types that a type is nested in must be partial too, and would be reported next.
    private static SyntaxNode MakePartial(SyntaxNode root, TypeDeclarationSyntax type) => root.ReplaceNodes(
        type.AncestorsAndSelf().OfType<TypeDeclarationSyntax>().Where(declaration => !declaration.Modifiers.Any(SyntaxKind.PartialKeyword)),
        (_, rewritten) => MakePartial(rewritten));

    // "partial" has to be the last modifier. If it is the only one, it takes over the comments before the declaration.
    private static TypeDeclarationSyntax MakePartial(TypeDeclarationSyntax type)
    {
        var partial = SyntaxFactory.Token(SyntaxKind.PartialKeyword).WithTrailingTrivia(SyntaxFactory.Space);
        return type.Modifiers.Count > 0
            ? type.AddModifiers(partial)
            : type.WithKeyword(type.Keyword.WithLeadingTrivia()).AddModifiers(partial.WithLeadingTrivia(type.Keyword.LeadingTrivia));
    }
}
