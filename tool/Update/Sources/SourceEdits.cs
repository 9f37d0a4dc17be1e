using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace MachineTypes.Tool.Update.Sources;

/// <summary>Collects edits of source files. Positions refer to the files before any of them, and insertions at one position stay in the order in which they were made.</summary>
internal sealed class SourceEdits
{
    private readonly Dictionary<string, List<TextChange>> _changes = new(StringComparer.Ordinal);
    private readonly List<SourceFile> _added = [];

    /// <summary>Gets a value indicating whether there are no edits.</summary>
    public bool AreEmpty => _changes.Count == 0 && _added.Count == 0;

    /// <summary>Adds a file.</summary>
    /// <param name="file">The file.</param>
    public void Add(SourceFile file) => _added.Add(file);

    /// <summary>Replaces a part of a file.</summary>
    /// <param name="tree">The file.</param>
    /// <param name="span">The part; empty to insert.</param>
    /// <param name="text">The new text.</param>
    public void Replace(SyntaxTree tree, TextSpan span, string text)
    {
        if (!_changes.TryGetValue(tree.FilePath, out var changes))
            _changes.Add(tree.FilePath, changes = []);
        changes.Add(new(span, text));
    }

    /// <summary>Adds attributes after another one, each on a line of its own if that one is.</summary>
    /// <param name="anchor">The attribute to add them after.</param>
    /// <param name="attributes">The attributes, with brackets; an empty string for an empty line.</param>
    public void InsertAfter(AttributeSyntax anchor, IReadOnlyList<string> attributes)
    {
        var list = (AttributeListSyntax)anchor.Parent!;
        if (list.Attributes[^1] != anchor)
        {
            Replace(anchor, anchor.Span.End, string.Concat(attributes.Where(attribute => attribute.Length > 0).Select(attribute => $", {attribute[1..^1]}")));
            return;
        }

        var text = anchor.SyntaxTree.GetText();
        var line = text.Lines.GetLineFromPosition(list.Span.End);
        if (IsAloneAfter(list))
            Replace(anchor, line.End, string.Concat(attributes.Select(attribute => NewLine(text) + (attribute.Length == 0 ? "" : Indentation(list) + attribute))));
        else
            Replace(anchor, list.Span.End, string.Concat(attributes.Where(attribute => attribute.Length > 0).Select(attribute => $" {attribute}")));
    }

    /// <summary>Adds attributes before another one, each on a line of its own if that one is.</summary>
    /// <param name="anchor">The attribute to add them before.</param>
    /// <param name="attributes">The attributes, with brackets; an empty string for an empty line.</param>
    /// <param name="withComments">Whether the comments directly above the attribute stay with it, below the new ones.</param>
    public void InsertBefore(AttributeSyntax anchor, IReadOnlyList<string> attributes, bool withComments)
    {
        var list = (AttributeListSyntax)anchor.Parent!;
        if (list.Attributes[0] != anchor)
        {
            Replace(anchor, anchor.SpanStart, string.Concat(attributes.Where(attribute => attribute.Length > 0).Select(attribute => $"{attribute[1..^1]}, ")));
            return;
        }

        var text = anchor.SyntaxTree.GetText();
        var line = text.Lines.GetLineFromPosition(list.SpanStart);
        if (!IsFirstOnLine(text, list.SpanStart))
        {
            Replace(anchor, list.SpanStart, string.Concat(attributes.Where(attribute => attribute.Length > 0).Select(attribute => $"{attribute} ")));
            return;
        }

        while (withComments && line.LineNumber > 0 && text.Lines[line.LineNumber - 1] is var above && text.ToString(above.Span).TrimStart() is var content
            && content.StartsWith("//", StringComparison.Ordinal) && !content.StartsWith("///", StringComparison.Ordinal))
        {
            line = above;
        }

        Replace(anchor, line.Start, string.Concat(attributes.Select(attribute => (attribute.Length == 0 ? "" : Indentation(list) + attribute) + NewLine(text))));
    }

    /// <summary>Adds attributes to a declaration, below those that it has.</summary>
    /// <param name="declaration">The declaration.</param>
    /// <param name="attributes">The attributes, with brackets; an empty string for an empty line.</param>
    public void Append(TypeDeclarationSyntax declaration, IReadOnlyList<string> attributes)
    {
        if (declaration.AttributeLists is [.., { Attributes: [.., var last] }])
        {
            InsertAfter(last, attributes);
            return;
        }

        var text = declaration.SyntaxTree.GetText();
        var start = declaration.Modifiers.Count > 0 ? declaration.Modifiers[0].SpanStart : declaration.Keyword.SpanStart;
        var indentation = IsFirstOnLine(text, start) ? text.ToString(TextSpan.FromBounds(text.Lines.GetLineFromPosition(start).Start, start)) : "";
        Replace(declaration, start, string.Concat(attributes.Where(attribute => attribute.Length > 0).Select(attribute => attribute + NewLine(text) + indentation)));
    }

    /// <summary>Sets named arguments of an attribute; new ones are inserted before <c>Reason</c>.</summary>
    /// <param name="attribute">The attribute.</param>
    /// <param name="values">The names of the arguments, with the values as C#.</param>
    public void SetArguments(AttributeSyntax attribute, params IReadOnlyList<(string Name, string Code)> values)
    {
        var arguments = attribute.ArgumentList?.Arguments ?? default;
        var added = new List<string>();
        foreach (var (name, code) in values)
        {
            if (arguments.FirstOrDefault(argument => NameOf(argument) == name) is { } own)
                Replace(attribute.SyntaxTree, own.Expression.Span, code);
            else
                added.Add($"{name} = {code}");
        }

        var list = string.Join(", ", added);
        var reason = arguments.IndexOf(argument => NameOf(argument) == "Reason");
        if (added.Count == 0)
            return;
        if (arguments.Count > 0)
            Replace(attribute, arguments[reason > 0 ? reason - 1 : arguments.Count - 1].Span.End, $", {list}");
        else if (attribute.ArgumentList is { } empty)
            Replace(attribute, empty.OpenParenToken.Span.End, list);
        else
            Replace(attribute, attribute.Span.End, $"({list})");
    }

    /// <summary>Removes a named argument of an attribute, if it has it.</summary>
    /// <param name="attribute">The attribute.</param>
    /// <param name="name">The name of the argument.</param>
    public void RemoveArgument(AttributeSyntax attribute, string name)
    {
        var arguments = attribute.ArgumentList?.Arguments ?? default;
        var index = arguments.IndexOf(argument => NameOf(argument) == name);
        if (index >= 0)
            Replace(attribute.SyntaxTree, TextSpan.FromBounds(index > 0 ? arguments[index - 1].Span.End : arguments[0].SpanStart, arguments[index].Span.End), "");
    }

    /// <summary>Returns the files with the edits.</summary>
    /// <param name="files">The files that the positions refer to.</param>
    public IReadOnlyList<SourceFile> Apply(IReadOnlyList<SourceFile> files) =>
    [
        .. files.Select(file => _changes.TryGetValue(file.Path, out var changes) ? file.With(file.Text.WithChanges(Merged(changes))) : file),
        .. _added,
    ];

    // Roslyn refuses several insertions at one position.
    private static IEnumerable<TextChange> Merged(List<TextChange> changes) => changes
        .GroupBy(change => change.Span)
        .OrderBy(same => same.Key.Start).ThenBy(same => same.Key.Length)
        .Select(same => new TextChange(same.Key, string.Concat(same.Select(change => change.NewText))));

    private void Replace(SyntaxNode node, int position, string text) => Replace(node.SyntaxTree, new TextSpan(position, 0), text);

    private static string? NameOf(AttributeArgumentSyntax argument) => argument.NameEquals?.Name.Identifier.ValueText;

    private static string NewLine(SourceText text)
    {
        var first = text.Lines[0];
        return first.EndIncludingLineBreak > first.End ? text.ToString(TextSpan.FromBounds(first.End, first.EndIncludingLineBreak)) : "\n";
    }

    private static string Indentation(AttributeListSyntax list)
    {
        var text = list.SyntaxTree.GetText();
        var line = text.Lines.GetLineFromPosition(list.SpanStart);
        var content = text.ToString(line.Span);
        return content[..(content.Length - content.TrimStart().Length)];
    }

    private static bool IsFirstOnLine(SourceText text, int position) =>
        string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(text.Lines.GetLineFromPosition(position).Start, position)));

    private static bool IsAloneAfter(AttributeListSyntax list)
    {
        var text = list.SyntaxTree.GetText();
        var line = text.Lines.GetLineFromPosition(list.Span.End);
        var rest = text.ToString(TextSpan.FromBounds(list.Span.End, line.End)).TrimStart();
        return (rest.Length == 0 || rest.StartsWith("//", StringComparison.Ordinal)) && line.EndIncludingLineBreak > line.End;
    }
}
