using System.Globalization;
using System.Text;

namespace MachineTypes.Model.Text;

/// <summary>Writes strings as C# source.</summary>
public static class CSharpText
{
    /// <summary>Returns a string literal of printable ASCII, whatever characters the value has.</summary>
    public static string Literal(string value)
    {
        var literal = new StringBuilder(value.Length + 2).Append('"');
        foreach (var c in value)
        {
            AppendEscaped(literal, c);
        }

        return literal.Append('"').ToString();
    }

    /// <summary>Appends a character to a string literal, as printable ASCII.</summary>
    public static void AppendEscaped(StringBuilder literal, char c) => _ = c switch
    {
        '"' or '\\' => literal.Append('\\').Append(c),
        >= ' ' and <= '~' => literal.Append(c),
        _ => literal.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture)),
    };
}
