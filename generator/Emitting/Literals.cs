using System.Globalization;
using System.Text;

namespace MachineTypes.Generator.Emitting;

/// <summary>Makes any text, however hostile, safe to stand in generated source.</summary>
internal static class Literals
{
    /// <summary>The text as a string literal of printable ASCII.</summary>
    public static string Quote(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' or '\\' => literal.Append('\\').Append(c),
                >= ' ' and < '\x7f' => literal.Append(c),
                _ => literal.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture)),
            };
        }

        return literal.Append('"').ToString();
    }

    /// <summary>The text within a documentation comment: escaped for XML, on one line, printable.</summary>
    public static string Doc(string text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            safe.Append(c switch
            {
                '<' => "&lt;",
                '>' => "&gt;",
                '&' => "&amp;",
                >= ' ' and < '\x7f' => c.ToString(),
                _ => "?",
            });
        }

        return safe.ToString();
    }

    /// <summary>The text within a line comment: on one line, printable.</summary>
    public static string Comment(string text) =>
        new([.. text.Select(c => c is >= ' ' and < '\x7f' ? c : '?')]);
}
