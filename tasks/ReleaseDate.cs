using MachineTypes.Model.Releases;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace MachineTypes.Tasks;

/// <summary>
/// The edit that dates a release: <c>[Release("5.0", Expected = "2020-04-28")] // in development</c> becomes <c>[Release("5.0", "2020-04-28")]</c>. Everything else stays byte for byte as it is.
/// </summary>
internal static class ReleaseDate
{
    /// <summary>Returns the text with the date; null if the attribute has a form in which a date cannot be inserted.</summary>
    public static SourceText? Set(AttributeSyntax attribute, CalendarDate date)
    {
        if (attribute.ArgumentList is not { Arguments: { Count: > 0 } arguments } list)
        {
            return null;
        }

        var literal = $"\"{date}\"";
        var expected = arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == "Expected");
        var parameters = arguments.Where(argument => argument.NameEquals is null).ToList();
        var version = Parameter(parameters, 0, "version");
        var dated = Parameter(parameters, 1, "date");
        var changes = new List<TextChange>();
        if (version is null)
        {
            return null;
        }

        if (dated is not null)
        {
            changes.Add(new(dated.Expression.Span, literal));
        }
        else
        {
            // A positional argument has to be the second one. After a named argument, all are named.
            var name = parameters.Any(argument => argument.NameColon is not null) ? "date: " : "";
            if (expected is not null && arguments.IndexOf(expected) == parameters.Count)
            {
                changes.Add(new(expected.Span, name + literal));
                expected = null;
            }
            else
            {
                changes.Add(new(new(parameters[parameters.Count - 1].Span.End, 0), $", {name}{literal}"));
            }
        }

        if (expected is not null)
        {
            changes.Add(new(WithSeparator(expected, list), ""));
        }

        changes.AddRange(DevelopmentComments.Around(attribute));
        return attribute.SyntaxTree.GetText().WithChanges(changes);
    }

    private static AttributeArgumentSyntax? Parameter(IReadOnlyList<AttributeArgumentSyntax> arguments, int position, string name) =>
        arguments.FirstOrDefault(argument => argument.NameColon?.Name.Identifier.ValueText == name)
        ?? (position < arguments.Count && arguments[position].NameColon is null ? arguments[position] : null);

    // The argument with the comma before it, or with the one after it if it is the first. Comments between them are kept.
    private static TextSpan WithSeparator(AttributeArgumentSyntax argument, AttributeArgumentListSyntax list)
    {
        var index = list.Arguments.IndexOf(argument);
        var separator = list.Arguments.GetSeparator(index > 0 ? index - 1 : 0);
        if (index == 0)
        {
            return TextSpan.FromBounds(argument.SpanStart, separator.FullSpan.End);
        }

        var isPlain = separator.TrailingTrivia.Concat(argument.GetLeadingTrivia()).All(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia) || trivia.IsKind(SyntaxKind.EndOfLineTrivia));
        return isPlain ? TextSpan.FromBounds(separator.SpanStart, argument.Span.End) : argument.Span;
    }
}
