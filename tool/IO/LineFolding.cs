using System.Text;

namespace MachineTypes.Tool.IO;

/// <summary>Folds a line between words. Later lines are indented more than the first, so that it stays visible where the next line starts.</summary>
internal static class LineFolding
{
    private const char Escape = '\u001b';

    /// <summary>Folds a line.</summary>
    /// <param name="line">The line; escape sequences that colour it have no width.</param>
    /// <param name="width">The width, in columns; null for no limit.</param>
    /// <returns>The line, with line breaks in place of some of its spaces.</returns>
    public static string Fold(string line, int? width)
    {
        if (width is not { } columns || WidthOf(line) <= columns)
            return line;

        var indentation = line.Length - line.TrimStart(' ').Length;
        var hanging = new string(' ', Math.Min(indentation + 2, columns / 2));
        var folded = new StringBuilder(line.Length + 16);
        var (start, used) = (0, 0);
        while (start < line.Length)
        {
            // The space belongs to the word after it: it is dropped where the line is folded. Several spaces are part of a word, since they may be part of a value.
            var word = start < line.Length - 1 && start > 0 && line[start] == ' ' ? start + 1 : start;
            var end = NextSingleSpace(line, word);
            if (end < 0)
                end = line.Length;
            var next = WidthOf(line.AsSpan(start, end - start));
            if (used > 0 && used + next > columns && folded.ToString().AsSpan().TrimEnd(' ').Length > indentation)
            {
                folded.Append('\n').Append(hanging);
                (start, used) = (word, hanging.Length);
                next = WidthOf(line.AsSpan(start, end - start));
            }

            folded.Append(line, start, end - start);
            (start, used) = (end, used + next);
        }

        return folded.ToString();
    }

    private static int NextSingleSpace(string line, int start)
    {
        for (var at = line.IndexOf(' ', start); at >= 0; at = line.IndexOf(' ', at))
        {
            var end = at;
            while (end < line.Length && line[end] == ' ')
                end++;
            if (end == at + 1 && end < line.Length && at > 0)
                return at;

            at = end;
        }

        return -1;
    }

    /// <summary>Returns the width of a line without its escape sequences.</summary>
    /// <param name="line">The line.</param>
    public static int WidthOf(ReadOnlySpan<char> line)
    {
        var width = 0;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] != Escape)
            {
                width++;
                continue;
            }

            while (i < line.Length && line[i] != 'm')
                i++;
        }

        return width;
    }
}
