using System.Globalization;
using System.Text;

namespace MachineTypes.Model.Text;

/// <summary>Text as C# source, for the fixes that write some.</summary>
internal static class CSharpText
{
    /// <summary>A literal of a text, of visible ASCII whatever the text is.</summary>
    public static string Literal(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
        {
            literal.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                >= ' ' and < '\x7f' => c.ToString(),
                _ => "\\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture),
            });
        }

        return literal.Append('"').ToString();
    }
}
