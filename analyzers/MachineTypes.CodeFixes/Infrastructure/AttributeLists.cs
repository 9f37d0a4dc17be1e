using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MachineTypes.CodeFixes.Infrastructure;

/// <summary>Adds, moves and removes attributes, and keeps the comments above them in place.</summary>
internal static class AttributeLists
{
    /// <summary>Removes an attribute, and its list if it is the only one in it. Comments before the list stay.</summary>
    public static SyntaxNode Remove(SyntaxNode root, AttributeSyntax attribute) =>
        (attribute.Parent is AttributeListSyntax { Attributes.Count: 1 } list
            ? root.RemoveNode(list, list.GetLeadingTrivia().All(t => t.IsKind(SyntaxKind.WhitespaceTrivia))
                ? SyntaxRemoveOptions.KeepNoTrivia
                : SyntaxRemoveOptions.KeepLeadingTrivia)
            : root.RemoveNode(attribute, SyntaxRemoveOptions.KeepNoTrivia))
        ?? root;

    /// <summary>Adds attributes after another: in its list if that has several, otherwise each on a line of its own.</summary>
    public static SyntaxNode AddAfter(SyntaxNode root, AttributeSyntax attribute, IReadOnlyList<AttributeSyntax> added)
    {
        if (attribute.Parent is not AttributeListSyntax list)
        {
            return root;
        }

        if (list.Attributes.Count > 1)
        {
            var index = list.Attributes.IndexOf(attribute) + 1;
            return root.ReplaceNode(list, list.WithAttributes(list.Attributes.InsertRange(index, added)));
        }

        var lines = added.Select(one => Line(one, Indentation(list), list));
        return root.InsertNodesAfter(list, lines);
    }

    /// <summary>Adds an attribute to a type: after its last one, or on a line of its own above a type without attributes.</summary>
    public static SyntaxNode AddToType(SyntaxNode root, TypeDeclarationSyntax type, AttributeSyntax added)
    {
        if (type.AttributeLists.LastOrDefault()?.Attributes.LastOrDefault() is { } last)
        {
            return AddAfter(root, last, [added]);
        }

        // The comments above the type stay above its attributes.
        var list = SyntaxFactory.AttributeList(SyntaxFactory.SingletonSeparatedList(added.WithoutTrivia()))
            .WithLeadingTrivia(type.GetLeadingTrivia())
            .WithTrailingTrivia(SyntaxFactory.ElasticCarriageReturnLineFeed);
        return root.ReplaceNode(type, type.WithLeadingTrivia(type.GetLeadingTrivia().Reverse().TakeWhile(t => t.IsKind(SyntaxKind.WhitespaceTrivia))).WithAttributeLists(SyntaxFactory.SingletonList(list)));
    }

    /// <summary>Moves an attribute of the same type to before another one, with the comments above and behind it.</summary>
    public static SyntaxNode Move(SyntaxNode root, AttributeSyntax attribute, AttributeSyntax before)
    {
        if (attribute.Parent is AttributeListSyntax { Attributes.Count: > 1 } shared && shared == before.Parent)
        {
            return root.ReplaceNode(shared, Reorder(shared, attribute, before));
        }

        if (attribute.Parent is AttributeListSyntax { Attributes.Count: 1 } alone
            && before.Parent is AttributeListSyntax { Attributes.Count: 1, Parent: TypeDeclarationSyntax type } next
            && type == alone.Parent
            && type.AttributeLists[0] != next
            && (HasComment(alone) || HasComment(next)))
        {
            // Whole lines are moved, so comments around an attribute stay with it.
            var (from, to) = (type.AttributeLists.IndexOf(alone), type.AttributeLists.IndexOf(next));
            var whole = alone.GetTrailingTrivia().Any(SyntaxKind.EndOfLineTrivia) ? alone : alone.WithTrailingTrivia(alone.GetTrailingTrivia().Add(SyntaxFactory.ElasticCarriageReturnLineFeed));
            return root.ReplaceNode(type, type.WithAttributeLists(type.AttributeLists.RemoveAt(from).Insert(to, whole)));
        }

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

        // The documentation above the first list stays above whichever list is first.
        var first = Line(moved, list.GetLeadingTrivia(), list);
        var second = list.WithLeadingTrivia(Indentation(list));
        return marked.ReplaceNode(list, [first, second]);
    }

    private static bool HasComment(AttributeListSyntax list) => list.GetLeadingTrivia().Concat(list.GetTrailingTrivia()).Any(trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia));

    // A comment after the comma, or after the last attribute, belongs to the attribute before it.
    private static AttributeListSyntax Reorder(AttributeListSyntax list, AttributeSyntax attribute, AttributeSyntax before)
    {
        var behind = list.Attributes.GetSeparators().Select(comma => comma.TrailingTrivia).ToList();
        var items = list.Attributes.Select((one, i) => (Attribute: one, Behind: i < behind.Count ? behind[i] : one.GetTrailingTrivia(), IsLast: i == behind.Count)).ToList();
        var (from, to) = (list.Attributes.IndexOf(attribute), list.Attributes.IndexOf(before));
        var moved = items[from];
        items.RemoveAt(from);
        items.Insert(to, moved);
        var commas = items.Take(items.Count - 1).Select(item => SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(item.IsLast && item.Behind.Count == 0 ? behind[0] : item.Behind));
        var attributes = items.Select((item, i) => i == items.Count - 1
            ? item.Attribute.WithTrailingTrivia(item.IsLast ? item.Behind : item.Behind.Where(trivia => !trivia.IsKind(SyntaxKind.WhitespaceTrivia) || item.Behind.Any(IsComment)))
            : item.Attribute.WithTrailingTrivia());
        return list.WithAttributes(SyntaxFactory.SeparatedList(attributes, commas));

        static bool IsComment(SyntaxTrivia trivia) => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia);
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
