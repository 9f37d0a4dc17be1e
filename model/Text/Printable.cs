using System.Globalization;
using System.Text;

namespace MachineTypes.Model.Text;

/// <summary>
/// Makes strings from untrusted input safe to print. Characters that are invisible, blank or control a terminal are escaped, so that a line stays one line and shows exactly what
/// the string contains.
/// </summary>
public static class Printable
{
    /// <summary>The length at which a string in a message is shortened.</summary>
    public const int LongestFact = 300;

    private const int LongestLine = 300;
    private const int LongestEcho = 80;
    private const int MostMarks = 3;
    private const string Omission = "...";

    /// <summary>Returns a name, without quotes.</summary>
    public static string Name(string value) => Escape(value, "\\");

    /// <summary>Returns a value in quotes, so that leading and trailing spaces are visible.</summary>
    public static string Quoted(string value) => $"\"{Escape(value, "\\\"")}\"";

    /// <summary>Returns a message of another program as part of one line: runs of white space become one space, and long messages are truncated.</summary>
    public static string Line(string value) => Escape(Truncate(OneLine(value), LongestLine), "\\");

    /// <summary>Returns what the user typed, in quotes; long strings are truncated.</summary>
    public static string Echo(string value) => Quoted(Truncate(value, LongestEcho));

    /// <summary>Returns a string with each run of white space replaced by one space.</summary>
    public static string OneLine(string value) => string.Join(" ", value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>
    /// Returns a part of a message: a name, or a sentence that may contain names. A long one is shortened in the middle, because a sentence often ends with what to do. Backslashes are kept,
    /// because the part may be a path, or source that is escaped already.
    /// </summary>
    /// <param name="longest">The length that the result does not exceed.</param>
    public static string Fact(string value, int longest = LongestFact)
    {
        var tailLength = longest / 3;
        var headLength = longest - tailLength - Omission.Length;
        if (value.Length <= longest && Escape(value, "") is var escaped && escaped.Length <= longest)
        {
            return escaped;
        }

        // Escaping only makes a string longer, so no more of the two ends is needed.
        var head = Pieces(Truncate(value, headLength, ""), "");
        var tail = Pieces(Last(value, tailLength), "");
        var (first, last) = (0, tail.Count);
        for (var length = 0; first < head.Count && (length += head[first].Length) <= headLength;)
        {
            first++;
        }

        for (var length = 0; last > 0 && (length += tail[last - 1].Length) <= tailLength;)
        {
            last--;
        }

        return string.Concat(head.Take(first)) + Omission + string.Concat(tail.Skip(last));
    }

    /// <summary>Determines whether a character can be seen on its own.</summary>
    /// <param name="value">The string that contains the character.</param>
    /// <param name="index">The index of the character, which may be a surrogate pair.</param>
    public static bool IsVisible(string value, int index) => value[index] == ' ' || (CharUnicodeInfo.GetUnicodeCategory(value, index) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned) && !IsBlank(CodePoint(value, index)));

    private static string Escape(string value, string alsoEscaped) =>
        value.All(c => c is >= ' ' and <= '~' && alsoEscaped.IndexOf(c) < 0) ? value : string.Concat(Pieces(value, alsoEscaped));

    // Each character as it is printed. A piece is never cut, because half an escape or half a surrogate pair would be another string.
    private static List<string> Pieces(string value, string alsoEscaped)
    {
        var pieces = new List<string>(value.Length);
        var marks = MostMarks;
        for (var i = 0; i < value.Length;)
        {
            var length = IsPair(value, i) ? 2 : 1;
            marks = IsMark(value, i) ? marks + 1 : 0;
            pieces.Add(
                length == 1 && alsoEscaped.IndexOf(value[i]) >= 0 ? "\\" + value[i]
                : IsVisible(value, i) && marks <= MostMarks ? value.Substring(i, length)
                : length == 1 ? "\\u" + ((int)value[i]).ToString("x4", CultureInfo.InvariantCulture)
                : "\\U" + CodePoint(value, i).ToString("x8", CultureInfo.InvariantCulture));
            i += length;
        }

        return pieces;
    }

    // A mark is drawn over the character before it; many marks extend over the lines above and below.
    private static bool IsMark(string value, int index) => CharUnicodeInfo.GetUnicodeCategory(value, index) is
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark;

    // Letters, marks and symbols that fonts draw as blank: fillers, variation selectors, the blank Braille pattern.
    private static bool IsBlank(int character) => character is 0x034f or 0x115f or 0x1160 or 0x17b4 or 0x17b5 or (>= 0x180b and <= 0x180f) or 0x2800 or 0x3164 or (>= 0xfe00 and <= 0xfe0f) or 0xffa0
        or 0xfffc or 0x16fe4 or 0x1d159 or (>= 0xe0000 and <= 0xe0fff);

    private static bool IsPair(string value, int index) => index + 1 < value.Length && char.IsSurrogatePair(value[index], value[index + 1]);

    private static int CodePoint(string value, int index) => IsPair(value, index) ? char.ConvertToUtf32(value[index], value[index + 1]) : value[index];

    private static string Truncate(string value, int length, string omission = Omission) =>
        value.Length <= length ? value : value.Substring(0, IsPair(value, length - 1) ? length - 1 : length) + omission;

    private static string Last(string value, int length) =>
        value.Length <= length ? value : value.Substring(value.Length - length + (IsPair(value, value.Length - length - 1) ? 1 : 0));
}
