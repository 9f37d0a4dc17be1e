using MachineTypes.Tool.Check.Guests;

namespace MachineTypes.Tool.Check.Settings;

/// <summary>A machine type in the value of a setting.</summary>
/// <param name="Start">The offset of the machine type in the text.</param>
/// <param name="Length">Its length.</param>
/// <param name="Target">The target that the setting specifies for it, as in <c>x86_64=q35</c>; null if there is none.</param>
internal readonly record struct SettingItem(int Start, int Length, string? Target)
{
    /// <summary>Reads a value: a machine type, a list with one per architecture, or a list of names.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The offset of the value.</param>
    /// <param name="end">The offset of the end of its line. A list may go on in the next line.</param>
    /// <param name="isList">Whether the value may be a list of names without architectures.</param>
    /// <param name="isProse">Whether the value may be a sentence, as after a colon; it is one if more than a value follows.</param>
    public static IEnumerable<SettingItem> Read(string text, int start, int end, bool isList, bool isProse)
    {
        var position = start;
        var isBracketed = false;
        char? quote = null;
        for (; position < end && text[position] is '[' or '(' or '"' or '\'' or '`' or ' '; position++)
        {
            isBracketed = isBracketed || text[position] is '[' or '(';
            quote = text[position] is '"' or '\'' or '`' ? text[position] : quote;
        }

        var items = new List<SettingItem>();
        while (ItemAt(text, position) is { Length: > 0 } item && Parse(text, item.Start, item.Length, isList || items.Count == 0) is { } parsed)
        {
            items.Add(parsed);
            position = item.Start + item.Length;
            var isClosed = quote is not null && position < text.Length && text[position] == quote;
            position = SkipBlanks(text, isClosed ? position + 1 : position);
            if (position >= text.Length || text[position] != ',' || (isClosed && !isBracketed))
                break;

            position = SkipToItem(text, position + 1, isBracketed);
        }

        if (isProse && quote is null && !EndsLine(text, position))
            return [];

        return items.Where(item => text.AsSpan(item.Start, item.Length) is not ("None" or "<None>" or "null" or "nil" or "undef"));
    }

    private static SettingItem? Parse(string text, int start, int length, bool isAloneAllowed)
    {
        var item = text.AsSpan(start, length);
        if (item.IndexOf('=') is not (>= 0 and var equals))
            return isAloneAllowed ? new(start, length, null) : null;

        var arch = item[..equals].ToString();
        return Architecture.IsKnown(arch) && equals < length - 1 ? new(start + equals + 1, length - equals - 1, Architecture.TargetOf(arch)) : null;
    }

    private static (int Start, int Length) ItemAt(string text, int start)
    {
        // {{ machine }}, ${machine}
        foreach (var (opening, closing) in (ReadOnlySpan<(string, string)>)[("{{", "}}"), ("${", "}")])
        {
            if (string.CompareOrdinal(text, start, opening, 0, opening.Length) == 0 && text.AsSpan(start, Math.Min(200, text.Length - start)).IndexOf(closing) is >= 0 and var found)
                return (start, found + closing.Length);
        }

        var end = start;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not (',' or '"' or '\'' or '`' or '|' or ';' or ')' or ']' or '}'))
            end++;

        return (start, end - start);
    }

    private static int SkipBlanks(string text, int position)
    {
        while (position < text.Length && text[position] is ' ' or '\t')
            position++;

        return position;
    }

    // A list continues in the next line if that is indented.
    private static int SkipToItem(string text, int start, bool isBracketed)
    {
        var position = SkipBlanks(text, start);
        if (position < text.Length && text[position] == '\r')
            position++;
        if (position + 1 < text.Length && text[position] == '\n' && text[position + 1] is ' ' or '\t')
            position = SkipBlanks(text, position + 1);

        return isBracketed && position < text.Length && text[position] is '"' or '\'' ? position + 1 : position;
    }

    private static bool EndsLine(string text, int position)
    {
        var rest = text.AsSpan(position);
        var lineEnd = rest.IndexOf('\n');
        rest = (lineEnd < 0 ? rest : rest[..lineEnd]).Trim();
        return rest.IsEmpty || rest[0] is ',' or '}' or '#' || rest.StartsWith("version:", StringComparison.Ordinal);
    }
}
