namespace MachineTypes.Tool.Check.CommandLines;

/// <summary>
/// Finds the ends of quotes, expansions and placeholders: those of shells, make, Windows and templates. One that does not end on its line is literal text. Each line is searched once for each
/// kind, so that text that consists of nothing but opening characters takes no longer than any other.
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

    /// <summary>Returns the offset after an expansion or a placeholder; after the dollar sign alone if it only introduces a quote. Returns null if there is none.</summary>
    /// <param name="start">The offset of its first character.</param>
    public int? End(int start) => text[start] switch
    {
        '`' => Find("`", start, () => Closing(start + 1, '`', '`')),
        '$' => EndOfDollar(start),
        '%' or '!' => EndOfWindowsVariable(start),
        '{' when At(start + 1) is '{' or '%' => EndOfTemplate(start),
        '<' => EndOfAngles(start),
        '@' => EndOfAts(start),
        _ => null,
    };

    /// <summary>Returns the variable of an expansion; null for any other expansion.</summary>
    /// <param name="start">The offset of the expansion.</param>
    public VariableUse? VariableAt(int start) => text[start] switch
    {
        '$' => DollarVariable(start),
        '%' or '!' when EndOfWindowsVariable(start) is { } end && end - start > 2 && text[end - 1] == text[start] => new(NameOnWindows(text[(start + 1)..(end - 1)]), null, false),
        _ => null,
    };

    /// <summary>Returns the name under which a variable of a Windows batch file is kept: its case does not matter, and shells do not see it.</summary>
    /// <param name="name">The name in the file.</param>
    public static string NameOnWindows(string name) => $"%{name.ToUpperInvariant()}";

    private char At(int index) => index < text.Length ? text[index] : '\n';

    private int? EndOfDollar(int start)
    {
        switch (At(start + 1))
        {
            case '\'' or '"':
                return start + 1;
            case '{' when At(start + 2) == '{':
                return EndOfTemplate(start + 1);
            case '{':
                return Find("{", start, () => Closing(start + 2, '{', '}'));
            case '(':
                return Find("(", start, () => Closing(start + 2, '(', ')'));
            case var c when char.IsAsciiLetter(c) || c == '_':
                // $env:NAME is PowerShell's.
                var end = NameEnd(start + 1);
                return At(end) == ':' && text.AsSpan(start).StartsWith("$env:") && NameEnd(end + 1) is var name && name > end + 1 ? name : end;
            case var c when char.IsAsciiDigit(c) || "@*#?$!-".Contains(c, StringComparison.Ordinal):
                return start + 2;
            default:
                return null;
        }
    }

    // %NAME%, !NAME!, %1, %~dp0, and %s or %(name)s of other languages.
    private int? EndOfWindowsVariable(int start)
    {
        var mark = text[start];
        var end = NameEnd(start + 1);
        if (end > start + 1 && At(end) == mark && !char.IsAsciiDigit(At(start + 1)))
            return end + 1;
        if (mark == '!')
            return null;

        switch (At(start + 1))
        {
            case '~':
                end = start + 2;
                while (char.IsAsciiLetter(At(end)))
                    end++;
                return char.IsAsciiDigit(At(end)) ? end + 1 : null;
            case '(':
                return Find("%(", start, () => Closing(start + 2, '(', ')')) is { } after ? (char.IsAsciiLetter(At(after)) ? after + 1 : after) : null;
            case '{':
                return Find("%{", start, () => Closing(start + 2, '{', '}'));
            case var c when char.IsAsciiLetterOrDigit(c) && !char.IsAsciiLetterOrDigit(At(start + 2)):
                return start + 2;
            default:
                return null;
        }
    }

    // {{ name }} and {% if name %}
    private int? EndOfTemplate(int start)
    {
        var mark = At(start + 1) == '{' ? '}' : '%';
        return Find($"{{{mark}", start, () =>
        {
            var last = Math.Min(text.Length - 1, start + MaxLength);
            for (var i = start + 2; i < last && text[i] != '\n'; i++)
            {
                if (text[i] == mark && text[i + 1] == '}')
                    return (i + 2, i);
            }

            return (null, last);
        });
    }

    // <name>, unlike <file and >file.
    private int? EndOfAngles(int start)
    {
        if (!char.IsAsciiLetter(At(start + 1)))
            return null;

        var end = start + 1;
        while (end - start < 40 && (char.IsAsciiLetterOrDigit(At(end)) || At(end) is '_' or '-' or ' ' or '.'))
            end++;
        return At(end) == '>' ? end + 1 : null;
    }

    // @NAME@
    private int? EndOfAts(int start) => NameEnd(start + 1) is var end && end > start + 1 && At(end) == '@' ? end + 1 : null;

    private VariableUse? DollarVariable(int dollar)
    {
        if (At(dollar + 1) is '@' or '*' || char.IsAsciiDigit(At(dollar + 1)))
            return new(At(dollar + 1) == '*' ? "@" : text[(dollar + 1)..(dollar + 2)], null, false);
        if (text.AsSpan(dollar).StartsWith("$env:"))
            return NameEnd(dollar + 5) is var last && last > dollar + 5 ? new(text[(dollar + 5)..last], null, false) : null;
        if (At(dollar + 1) is not ('{' or '('))
            return NameEnd(dollar + 1) is var end && end > dollar + 1 ? new(text[(dollar + 1)..end], null, false) : null;
        if (EndOfDollar(dollar) is not { } after)
            return null;

        var start = dollar + 2;
        var nameEnd = At(start) is '@' or '*' ? start + 1 : NameEnd(start);
        if (nameEnd == start)
            return null;

        var name = text[start..nameEnd] is "*" ? "@" : text[start..nameEnd];
        var rest = text.AsSpan(nameEnd, after - 1 - nameEnd);
        return rest switch
        {
            "" or "[@]" or "[*]" => new(name, null, false),
            [':', '-' or '=', ..] when At(dollar + 1) == '{' => new(name, (nameEnd + 2)..(after - 1), rest[1] == '='),
            ['-' or '=', ..] when At(dollar + 1) == '{' => new(name, (nameEnd + 1)..(after - 1), rest[0] == '='),
            _ => null,
        };
    }

    private int NameEnd(int start)
    {
        var end = start;
        while (char.IsAsciiLetterOrDigit(At(end)) || At(end) == '_')
            end++;
        return end;
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

/// <summary>The use of a variable in text.</summary>
/// <param name="Name">The name of the variable.</param>
/// <param name="Default">The range of the value that is used if the variable has none; null if there is no such value.</param>
/// <param name="Assigns">Whether the default is assigned to the variable.</param>
internal sealed record VariableUse(string Name, Range? Default, bool Assigns);
