using System.Globalization;
using System.Security;
using System.Text;
using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.IO;

namespace MachineTypes.Tool.Import;

/// <summary>Text of the answers as C# and its documentation have it.</summary>
internal static class CSharpText
{
    /// <summary>A string literal.</summary>
    public static string Literal(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
        {
            if (c is '"' or '\\')
                literal.Append('\\').Append(c);
            else if (c is >= ' ' and <= '~')
                literal.Append(c);
            else
                literal.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
        }

        return literal.Append('"').ToString();
    }

    /// <summary>A property's value.</summary>
    public static string Literal(PropertyValue value) => value.Kind == PropertyKind.String ? Literal(value.Value) : value.Value;

    /// <summary>Text in a documentation comment, on one line.</summary>
    public static string Documentation(string text) => SecurityElement.Escape(Printable.Name(text));
}
