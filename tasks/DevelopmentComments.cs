using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace MachineTypes.Tasks;

/// <summary>Finds comments that say that a release is in development, which are wrong as soon as it has a date.</summary>
internal static class DevelopmentComments
{
    // "in development: the only one that may change", "5.0 is still in development", but not "keep in step with the wiki in development".
    private static readonly Regex Whole = new(
        @"^\W*((the|this|it|one|release|version|is|are|still|currently|now|next|\S*\d\S*)\s+)*in\s+development\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    // "expected in spring; in development"
    private static readonly Regex Tail = new(
        @"\s*[,;:(–-]\s*((still|currently|now)\s+)?in\s+development\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    /// <summary>Returns the changes that remove such comments on the line of an attribute, between its arguments and on the lines directly above it.</summary>
    public static IEnumerable<TextChange> Around(AttributeSyntax attribute)
    {
        var text = attribute.SyntaxTree.GetText();
        var root = attribute.SyntaxTree.GetRoot();
        var line = text.Lines.GetLineFromPosition(attribute.Span.End);

        // Another attribute on the same line has the comments that follow it, unless only this one is in development.
        var comments = root.DescendantTrivia(TextSpan.FromBounds(attribute.SpanStart, line.End))
            .Where(trivia => trivia.SpanStart >= attribute.SpanStart && trivia.SpanStart < line.End)
            .Concat(Above(attribute, text, root));
        foreach (var comment in comments.Where(IsComment))
        {
            if (Change(comment, text) is { } change)
            {
                yield return change;
            }
        }
    }

    private static bool IsComment(SyntaxTrivia trivia) => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia);

    private static IEnumerable<SyntaxTrivia> Above(AttributeSyntax attribute, SourceText text, SyntaxNode root)
    {
        // Only if the attribute starts its line: otherwise the comment is about the first one there.
        if (attribute.Parent is not AttributeListSyntax list || list.Attributes[0] != attribute)
        {
            yield break;
        }

        for (var number = text.Lines.GetLineFromPosition(list.SpanStart).LineNumber - 1; number >= 0; number--)
        {
            var line = text.Lines[number];
            var start = line.Start + (line.ToString().Length - line.ToString().TrimStart().Length);
            var trivia = start < line.End ? root.FindTrivia(start) : default;
            if (!IsComment(trivia) || trivia.SpanStart != start || trivia.Span.End < line.End)
            {
                yield break;
            }

            yield return trivia;
        }
    }

    private static TextChange? Change(SyntaxTrivia comment, SourceText text)
    {
        var isBlock = comment.IsKind(SyntaxKind.MultiLineCommentTrivia);
        var content = comment.ToString();
        content = isBlock ? content.Substring(2, Math.Max(0, content.Length - 4)) : content.Substring(2);
        if (Whole.IsMatch(content))
        {
            return new(WithSpace(comment.Span, text), "");
        }

        return Tail.Match(content) is { Success: true } tail
            ? new(comment.Span, isBlock ? $"/*{content.Substring(0, tail.Index)} */" : $"//{content.Substring(0, tail.Index)}")
            : null;
    }

    // A comment alone on its line is removed with the line, any other with the white space before it.
    private static TextSpan WithSpace(TextSpan comment, SourceText text)
    {
        var (first, last) = (text.Lines.GetLineFromPosition(comment.Start), text.Lines.GetLineFromPosition(comment.End));
        var start = comment.Start;
        while (start > first.Start && text[start - 1] is ' ' or '\t')
        {
            start--;
        }

        var isAlone = start == first.Start && text.ToString(TextSpan.FromBounds(comment.End, last.End)).Trim().Length == 0;
        return isAlone ? TextSpan.FromBounds(first.Start, last.EndIncludingLineBreak) : TextSpan.FromBounds(start, comment.End);
    }
}
