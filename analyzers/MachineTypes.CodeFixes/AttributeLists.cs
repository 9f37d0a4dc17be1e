using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MachineTypes.CodeFixes;

/// <summary>Adds, moves and removes attributes, with the comments that stand above them.</summary>
internal static class AttributeLists
{
    /// <summary>Takes an attribute away; a list of one goes with it. What stands before the list, such as a comment, stays.</summary>
    public static SyntaxNode Remove(SyntaxNode root, AttributeSyntax attribute) =>
        (attribute.Parent is AttributeListSyntax { Attributes.Count: 1 } list
            ? root.RemoveNode(list, list.GetLeadingTrivia().All(t => t.IsKind(SyntaxKind.WhitespaceTrivia))
                ? SyntaxRemoveOptions.KeepNoTrivia
                : SyntaxRemoveOptions.KeepLeadingTrivia)
            : root.RemoveNode(attribute, SyntaxRemoveOptions.KeepNoTrivia))
        ?? root;

    /// <summary>Adds attributes behind one: in its list where that has several, else each on a line of its own.</summary>
    public static SyntaxNode AddBehind(SyntaxNode root, AttributeSyntax attribute, IReadOnlyList<AttributeSyntax> added)
    {
        if (attribute.Parent is not AttributeListSyntax list)
        {
            return root;
        }

        if (list.Attributes.Count > 1)
        {
            var place = list.Attributes.IndexOf(attribute) + 1;
            return root.ReplaceNode(list, list.WithAttributes(list.Attributes.InsertRange(place, added)));
        }

        var lines = added.Select(one => Line(one, Indentation(list), list));
        return root.InsertNodesAfter(list, lines);
    }

    /// <summary>Adds an attribute to a type: behind its last one, or on a line of its own above a type without any.</summary>
    public static SyntaxNode AddToType(SyntaxNode root, TypeDeclarationSyntax type, AttributeSyntax added)
    {
        if (type.AttributeLists.LastOrDefault()?.Attributes.LastOrDefault() is { } last)
        {
            return AddBehind(root, last, [added]);
        }

        // What stands above the type stays above it.
        var list = SyntaxFactory.AttributeList(SyntaxFactory.SingletonSeparatedList(added.WithoutTrivia()))
            .WithLeadingTrivia(type.GetLeadingTrivia())
            .WithTrailingTrivia(SyntaxFactory.ElasticCarriageReturnLineFeed);
        return root.ReplaceNode(type, type.WithLeadingTrivia(type.GetLeadingTrivia().Reverse().TakeWhile(t => t.IsKind(SyntaxKind.WhitespaceTrivia))).WithAttributeLists(SyntaxFactory.SingletonList(list)));
    }

    /// <summary>Moves an attribute of the same type to before another one.</summary>
    public static SyntaxNode Move(SyntaxNode root, AttributeSyntax attribute, AttributeSyntax before)
    {
        var moved = attribute.WithoutTrivia();
        var marked = root.TrackNodes(attribute, before);
        marked = Remove(marked, marked.GetCurrentNode(attribute)!);
        if (marked.GetCurrentNode(before) is not { Parent: AttributeListSyntax list } target)
        {
            return root;
        }

        if (list.Attributes.Count > 1)
        {
            return marked.ReplaceNode(list, list.WithAttributes(list.Attributes.Insert(list.Attributes.IndexOf(target), moved)));
        }

        // The documentation above the first list stays above the first list.
        var first = Line(moved, list.GetLeadingTrivia(), list);
        var second = list.WithLeadingTrivia(Indentation(list));
        return marked.ReplaceNode(list, [first, second]);
    }

    private static AttributeListSyntax Line(AttributeSyntax attribute, SyntaxTriviaList leading, AttributeListSyntax like) =>
        SyntaxFactory.AttributeList(SyntaxFactory.SingletonSeparatedList(attribute.WithoutTrivia()))
            .WithLeadingTrivia(leading)
            .WithTrailingTrivia(like.GetTrailingTrivia().Any(SyntaxKind.EndOfLineTrivia)
                ? like.GetTrailingTrivia().Where(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia))
                : [SyntaxFactory.ElasticSpace]);

    private static SyntaxTriviaList Indentation(AttributeListSyntax list) =>
        list.GetLeadingTrivia() is { Count: > 0 } trivia && trivia.Last().IsKind(SyntaxKind.WhitespaceTrivia)
            ? SyntaxFactory.TriviaList(trivia.Last())
            : SyntaxFactory.TriviaList();
}
