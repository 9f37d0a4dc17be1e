namespace MachineTypes.Tool.Check.CommandLines;

/// <summary>
/// Finds the ends of quotes and shell expansions. One that does not end on its line is not an expansion but literal text. Each line is searched once for each kind, so that
/// text that consists of nothing but opening characters takes no longer than any other.
/// </summary>
internal sealed class Expansions(string text)
{
    // The maximum number of lines of a quoted argument in a QEMU command line.
    private const int MaxLines = 50;

    // Longer than real expansions; a bound for text that consists of nothing but opening characters.
    private const int MaxLength = 300;

    // For each kind, the offset up to which it is known that there is no closing character.
    private readonly Dictionary<string, int> _unclosedUntil = new(StringComparer.Ordinal);

    /// <summary>Returns the offset of a closing quote, or null if there is none.</summary>
    /// <param name="start">The offset of the opening quote.</param>
    /// <param name="isMultiline">Whether the closing quote may be on a later line.</param>
    public int? QuoteEnd(int start, bool isMultiline)
    {
        var quote = text[start];
        return Find($"{quote}{isMultiline}", start, () => ClosingQuote(start, quote, isMultiline ? MaxLines : 1));
    }

    /// <summary>Returns the offset after an expansion; after the dollar sign alone if it only introduces a quote. Returns null if there is no expansion.</summary>
    /// <param name="start">The offset of the dollar sign or backtick.</param>
    public int? End(int start)
    {
        if (text[start] == '`')
            return Find("`", start, () => Closing(start + 1, '`', '`'));
        if (start + 1 >= text.Length)
            return null;

        switch (text[start + 1])
        {
            case '\'' or '"':
                return start + 1;
            case '{':
                return Find("{", start, () => Closing(start + 2, '{', '}'));
            case '(':
                return Find("(", start, () => Closing(start + 2, '(', ')'));
            case var c when char.IsAsciiLetter(c) || c == '_':
                var end = start + 2;
                while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '_'))
                    end++;
                return end;
            case var c when char.IsAsciiDigit(c) || "@*#?$!-".Contains(c, StringComparison.Ordinal):
                return start + 2;
            default:
                return null;
        }
    }

    /// <summary>Returns the variable of an expansion: <c>$NAME</c>, <c>${NAME}</c> or <c>${NAME[@]}</c>. Returns null for any other expansion.</summary>
    /// <param name="dollar">The offset of the dollar sign.</param>
    public string? VariableAt(int dollar)
    {
        if (text[dollar] != '$' || dollar + 1 >= text.Length)
            return null;

        var start = text[dollar + 1] == '{' ? dollar + 2 : dollar + 1;
        var end = start;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '_'))
            end++;

        var after = text.AsSpan(end, Math.Min(4, text.Length - end));
        var isWhole = start == dollar + 1 || after is ['}', ..] || after is ['[', '@' or '*', ']', '}'];
        return end > start && isWhole ? text[start..end] : null;
    }

    private int? Find(string kind, int start, Func<(int? End, int Searched)> search)
    {
        if (_unclosedUntil.TryGetValue(kind, out var until) && start < until)
            return null;

        var (end, searched) = search();
        if (end is null)
            _unclosedUntil[kind] = searched;

        return end;
    }

    private (int?, int) ClosingQuote(int opening, char quote, int lines)
    {
        for (var i = opening + 1; i < text.Length; i++)
        {
            if (text[i] == quote)
                return (i, i);
            if (quote == '"' && text[i] == '\\')
                i++;
            else if (text[i] == '\n' && (--lines == 0 || NamesQemu(i + 1)))
                return (null, i);
        }

        return (null, text.Length);
    }

    // In a list of processes, this is the next process.
    private bool NamesQemu(int start) =>
        text.AsSpan(start, (text.IndexOf('\n', start) is >= 0 and var end ? end : text.Length) - start).Contains("qemu-system-", StringComparison.Ordinal);

    private (int?, int) Closing(int start, char open, char close)
    {
        var depth = 1;
        var last = Math.Min(text.Length, start + MaxLength);
        for (var i = start; i < last; i++)
        {
            if (text[i] == '\n')
                return (null, i);
            if (text[i] == close && --depth == 0)
                return (i + 1, i);
            if (text[i] == open)
                depth++;
        }

        return (null, last);
    }
}
