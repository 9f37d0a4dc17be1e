using System.Text;

namespace MachineTypes.Tool.Explain;

/// <summary>Joins the lines of each paragraph of a page. A terminal then folds the paragraphs at its own width.</summary>
internal static class PageFlow
{
    private const string Fence = "```";

    /// <summary>Joins the lines.</summary>
    /// <param name="page">The page as Markdown.</param>
    public static string Join(string page)
    {
        var joined = new StringBuilder(page.Length);
        var (before, isCode) = ("", false);
        foreach (var line in page.TrimEnd('\n').Split('\n'))
        {
            var isFence = line.StartsWith(Fence, StringComparison.Ordinal);
            if (joined.Length > 0)
                joined.Append(!isCode && IsText(before) && IsText(line) && !IsListItem(line) ? ' ' : '\n');
            joined.Append(joined.Length > 0 && joined[^1] == ' ' ? line.TrimStart(' ') : line);
            isCode ^= isFence;
            before = line;
        }

        return joined.Append('\n').ToString();
    }

    // Headings, tables and fences are lines of their own.
    private static bool IsText(string line) => line.TrimStart(' ') is { Length: > 0 } text && text[0] is not ('#' or '|') && !text.StartsWith(Fence, StringComparison.Ordinal);

    private static bool IsListItem(string line)
    {
        var text = line.AsSpan().TrimStart(' ');
        return text.StartsWith("- ", StringComparison.Ordinal) || (char.IsAsciiDigit(text[0]) && text.TrimStart("0123456789").StartsWith(". ", StringComparison.Ordinal));
    }
}
