using System.Globalization;
using System.Text;

namespace MachineTypes.Tool.Text;

/// <summary>
/// Text from outside, made fit to print. What cannot be seen, or would steer a terminal, is written as an escape, so that a line stays
/// one line and reads as what it is.
/// </summary>
internal static class Printable
{
    private const int LongestLine = 300;

    /// <summary>A name, without quotes.</summary>
    public static string Name(string text) => Escape(text, quoted: false);

    /// <summary>A value in quotes, so that blanks at its ends can be seen.</summary>
    public static string Quoted(string text) => $"\"{Escape(text, quoted: true)}\"";

    /// <summary>A message of somebody else as a part of one line: line breaks and runs of blanks become one blank, and it is cut where it is no longer read.</summary>
    public static string Line(string text)
    {
        var joined = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return Escape(Shorten(joined, LongestLine), quoted: false);
    }

    /// <summary>What a person typed, in quotes, cut where it is no longer read.</summary>
    public static string Echo(string text) => Quoted(Shorten(text, 80));

    private static string Shorten(string text, int length) => text.Length <= length ? text : string.Concat(text.AsSpan(0, length), "...");

    private static string Escape(string text, bool quoted)
    {
        if (text.All(c => c is >= ' ' and <= '~' and not '\\' and not '"'))
            return text;

        var escaped = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length;)
        {
            if (!Rune.TryGetRuneAt(text, i, out var rune))
            {
                escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)text[i]:x4}");
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

    private static bool IsVisible(Rune rune) => rune.Value == ' ' || Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);
}
