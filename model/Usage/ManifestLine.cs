using System.Globalization;
using System.Text;

namespace MachineTypes.Model.Usage;

/// <summary>One line of a manifest: a keyword and fields separated by vertical bars. A field can be null, which is not the same as an empty string.</summary>
internal static class ManifestLine
{
    private const string Empty = "\\e";

    public static string Write(string kind, params string?[] fields)
    {
        var line = new StringBuilder(kind);
        foreach (var field in fields)
        {
            line.Append('|').Append(field is null ? "" : field.Length == 0 ? Empty : Escape(field));
        }

        return line.ToString();
    }

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Returns the keyword and the fields; null if a field has an invalid escape.</summary>
    public static string?[]? Read(string line)
    {
        var fields = line.Split('|');
        var read = new string?[fields.Length];
        for (var i = 0; i < fields.Length; i++)
        {
            if (fields[i].Length > 0 && (read[i] = fields[i] == Empty ? "" : Unescape(fields[i])) is null)
            {
                return null;
            }
        }

        return read;
    }

    private static string Escape(string text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            _ = c switch
            {
                '\\' => safe.Append("\\\\"),
                '|' => safe.Append("\\b"),
                '\n' => safe.Append("\\n"),
                _ => safe.Append(c),
            };
        }

        return safe.ToString();
    }

    private static string? Unescape(string text)
    {
        if (text.IndexOf('\\') < 0)
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\')
            {
                plain.Append(text[i]);
                continue;
            }

            switch (++i < text.Length ? text[i] : ' ')
            {
                case '\\':
                    plain.Append('\\');
                    break;
                case 'b':
                    plain.Append('|');
                    break;
                case 'n':
                    plain.Append('\n');
                    break;
                default:
                    return null;
            }
        }

        return plain.ToString();
    }
}
