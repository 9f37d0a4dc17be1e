namespace MachineTypes.Testing;

/// <summary>Changes to a text such as people, editors and broken transfers make: pieces are deleted, repeated, swapped, pasted from other texts, and replaced by characters that often matter.</summary>
/// <param name="random">The source of all choices.</param>
/// <param name="others">The texts from which pieces are pasted.</param>
public sealed class TextMutations(Random random, IReadOnlyList<string> others)
{
    private static readonly string[] Pieces =
    [
        "\0", "\u001b[31m", "\u202e", "\ud800", "\udfff", "\u3164", "\ufeff", "\r", "\n", "\r\n", "\t", " ", "\"", "'", "`", "\\", "$", "${", "$(", "((", "}", ")", "]", "[", "{", "<", ">", "&", "&#0;", "<!--", "]]>", "<![CDATA[",
        ",", ",,", ":", ": ", "- ", "---\n", "|", ">-", "#", "%", "*a", "&a ", "!!", "@", "=", "0", "-1", "9", "999999999999999999999999", "1e999", "0x", "NaN", "null", "true", "4.2", "5.0", "pc", "q35", "-M ", "-machine ", "\\u", "\\ud800",
        "//", "/*", "*/", "#if", "#endif", "#pragma", "partial ", "[Compat(", ")]", "struct", "class ", "using ", "namespace ", "record ", ";", "=>", "$\"{", "\"\"\"", "var ", "if (", "?", "!", "..",
    ];

    /// <summary>Returns a changed text.</summary>
    public string Mutate(string text)
    {
        for (var changes = 1 + random.Next(4); changes > 0; changes--)
        {
            text = Once(text);
        }

        return text;
    }

    /// <summary>Returns a text with one change.</summary>
    public string Once(string text)
    {
        var start = random.Next(text.Length + 1);
        var length = Math.Min(random.Next(4) switch { 0 => 1, 1 => random.Next(8), 2 => random.Next(64), _ => random.Next(text.Length + 1) }, text.Length - start);
        var end = start + length;
        return random.Next(9) switch
        {
            0 => text.Remove(start, length),
            1 => text[..start],
            2 => text[..end] + text[start..end] + text[end..],
            3 => text[..start] + Paste() + text[end..],
            4 => text[..start] + Paste() + text[start..],
            5 => Swap(text, start, end),
            6 when start < text.Length => text[..start] + (char)(text[start] ^ (1 << random.Next(7))) + text[(start + 1)..],
            7 => text[..start] + string.Concat(Enumerable.Repeat(Piece(), 1 + random.Next(200))) + text[start..],
            _ => text[..start] + Piece() + text[(random.Next(2) == 0 ? start : Math.Min(start + 1, text.Length))..],
        };
    }

    private string Piece() => Pieces[random.Next(Pieces.Length)];

    private string Paste()
    {
        var other = others[random.Next(others.Count)];
        var start = random.Next(other.Length + 1);
        return other.Substring(start, Math.Min(random.Next(120), other.Length - start));
    }

    private string Swap(string text, int start, int end)
    {
        var after = Math.Min(end + random.Next(64), text.Length);
        return text[..start] + text[end..after] + text[start..end] + text[after..];
    }
}
