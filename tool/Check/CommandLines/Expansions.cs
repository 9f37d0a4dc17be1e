namespace MachineTypes.Tool.Check.CommandLines;

/// <summary>
/// Where quotes, and what a shell puts values in for, end. What does not end on its line is none of them: it stands for itself. Each line is searched once for each kind, so that
/// a text of nothing but openings costs no more than any other.
/// </summary>
internal sealed class Expansions(string text)
{
    // How far a quoted argument may go on below a QEMU's name.
    private const int MostLines = 50;

    // Longer than what is written within an argument; a bound for texts that only open.
    private const int Longest = 300;

    // Up to where it is known that a kind of opening is closed nowhere.
    private readonly Dictionary<string, int> _unclosedUntil = new(StringComparer.Ordinal);

    /// <summary>The place of the quote that closes one.</summary>
    /// <param name="at">The place of the opening quote.</param>
    /// <param name="goesOn">Whether it may be closed on a later line.</param>
    public int? QuoteEnd(int at, bool goesOn)
    {
        var quote = text[at];
        return Find($"{quote}{goesOn}", at, () => ClosingQuote(at, quote, goesOn ? MostLines : 1));
    }

    /// <summary>The place behind what begins with a dollar or a backtick; behind the dollar alone where that only marks a quote. Null where nothing begins.</summary>
    public int? End(int at)
    {
        if (text[at] == '`')
            return Find("`", at, () => Closing(at + 1, '`', '`'));
        if (at + 1 >= text.Length)
            return null;

        switch (text[at + 1])
        {
            case '\'' or '"':
                return at + 1;
            case '{':
                return Find("{", at, () => Closing(at + 2, '{', '}'));
            case '(':
                return Find("(", at, () => Closing(at + 2, '(', ')'));
            case var c when char.IsAsciiLetter(c) || c == '_':
                var end = at + 2;
                while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '_'))
                    end++;
                return end;
            case var c when char.IsAsciiDigit(c) || "@*#?$!-".Contains(c, StringComparison.Ordinal):
                return at + 2;
            default:
                return null;
        }
    }

    /// <summary>The variable at a dollar: <c>$NAME</c>, <c>${NAME}</c>, <c>${NAME[@]}</c>. Null for anything that does more than name it.</summary>
    public string? VariableAt(int at)
    {
        if (text[at] != '$' || at + 1 >= text.Length)
            return null;

        var start = text[at + 1] == '{' ? at + 2 : at + 1;
        var end = start;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '_'))
            end++;

        var behind = text.AsSpan(end, Math.Min(4, text.Length - end));
        var isWhole = start == at + 1 || behind is ['}', ..] || behind is ['[', '@' or '*', ']', '}'];
        return end > start && isWhole ? text[start..end] : null;
    }

    private int? Find(string kind, int at, Func<(int? End, int Searched)> search)
    {
        if (_unclosedUntil.TryGetValue(kind, out var until) && at < until)
            return null;

        var (end, searched) = search();
        if (end is null)
            _unclosedUntil[kind] = searched;

        return end;
    }

    private (int?, int) ClosingQuote(int opening, char quote, int lines)
    {
        for (var at = opening + 1; at < text.Length; at++)
        {
            if (text[at] == quote)
                return (at, at);
            if (quote == '"' && text[at] == '\\')
                at++;
            else if (text[at] == '\n' && (--lines == 0 || NamesQemu(at + 1)))
                return (null, at);
        }

        return (null, text.Length);
    }

    // Of a list of processes, the next one.
    private bool NamesQemu(int start) =>
        text.AsSpan(start, (text.IndexOf('\n', start) is >= 0 and var end ? end : text.Length) - start).Contains("qemu-system-", StringComparison.Ordinal);

    private (int?, int) Closing(int start, char open, char close)
    {
        var depth = 1;
        var last = Math.Min(text.Length, start + Longest);
        for (var at = start; at < last; at++)
        {
            if (text[at] == '\n')
                return (null, at);
            if (text[at] == close && --depth == 0)
                return (at + 1, at);
            if (text[at] == open)
                depth++;
        }

        return (null, last);
    }
}
