using System.Globalization;
using System.Text;

namespace MachineTypes.Tool.IO;

/// <summary>
/// Makes strings from untrusted input safe to print. Characters that are invisible or control a terminal are escaped, so that a line
/// stays one line and shows exactly what the string contains.
/// </summary>
internal static class Printable
{
    private const int LongestLine = 300;

    /// <summary>Returns a name, without quotes.</summary>
    public static string Name(string value) => Escape(value, quoted: false);

    /// <summary>Returns a value in quotes, so that leading and trailing spaces are visible.</summary>
    public static string Quoted(string value) => $"\"{Escape(value, quoted: true)}\"";

    /// <summary>Returns a message of another program as part of one line: runs of white space become one space, and long messages are truncated.</summary>
    public static string Line(string value)
    {
        var joined = string.Join(' ', value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return Escape(Shorten(joined, LongestLine), quoted: false);
    }

    /// <summary>Returns what the user typed, in quotes; long strings are truncated.</summary>
    public static string Echo(string value) => Quoted(Shorten(value, 80));

    private static string Shorten(string value, int length) => value.Length <= length ? value : string.Concat(value.AsSpan(0, length), "...");

    private static string Escape(string value, bool quoted)
    {
        if (value.All(c => c is >= ' ' and <= '~' and not '\\' and not '"'))
            return value;

        var escaped = new StringBuilder(value.Length + 16);
        for (var i = 0; i < value.Length;)
        {
            if (!Rune.TryGetRuneAt(value, i, out var rune))
            {
                escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)value[i]:x4}");
                i++;
                continue;
            }

            i += rune.Utf16SequenceLength;
            if (rune.Value == '\\')
                escaped.Append("\\\\");
            else if (rune.Value == '"' && quoted)
                escaped.Append("\\\"");
            else if (IsVisible(rune))
                escaped.Append(rune.ToString());
            else if (rune.IsBmp)
                escaped.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:x4}");
            else
                escaped.Append(CultureInfo.InvariantCulture, $"\\U{rune.Value:x8}");
        }

        return escaped.ToString();
    }

    // Letters, symbols and marks that are drawn as nothing: fillers of Hangul, blanks of Braille and music, the joiner of graphemes, vowels of Khmer, and selectors of variants.
    private static bool IsBlank(Rune rune) => rune.Value is 0x115f or 0x1160 or 0x3164 or 0xffa0 or 0x2800 or 0x1d159 or 0x034f or 0x17b4 or 0x17b5 or 0xfffc
        or (>= 0x180b and <= 0x180f) or (>= 0xfe00 and <= 0xfe0f) or (>= 0xe0100 and <= 0xe01ef);

    private static bool IsVisible(Rune rune) => rune.Value == ' ' || !IsBlank(rune) && Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);
}
