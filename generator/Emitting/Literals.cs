using System.Globalization;
using System.Text;

namespace MachineTypes.Generator.Emitting;

/// <summary>Makes any string, however hostile, safe in generated source.</summary>
internal static class Literals
{
    /// <summary>Returns a string as a string literal of printable ASCII.</summary>
    public static string Quote(string value)
    {
        var literal = new StringBuilder(value.Length + 2).Append('"');
        foreach (var c in value)
        {
            AppendEscaped(literal, c);
        }

        return literal.Append('"').ToString();
    }

    /// <summary>Appends a character to a string literal, in the shortest form that is printable ASCII.</summary>
    public static void AppendEscaped(StringBuilder literal, char c) => _ = c switch
    {
        '"' or '\\' => literal.Append('\\').Append(c),
        '\0' => literal.Append("\\0"),
        >= ' ' and < '\x7f' => literal.Append(c),
        _ => literal.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture)),
    };

    /// <summary>Returns a string for a documentation comment: escaped for XML, on one line, printable.</summary>
    public static string Doc(string value)
    {
        var safe = new StringBuilder(value.Length);
        foreach (var c in value)
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

    /// <summary>Returns a string for a line comment: on one line, printable.</summary>
    public static string Comment(string value) =>
        new([.. value.Select(c => c is >= ' ' and < '\x7f' ? c : '?')]);
}
