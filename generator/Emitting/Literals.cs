using System.Text;
using MachineTypes.Model.Text;

namespace MachineTypes.Generator.Emitting;

/// <summary>Makes any string, however hostile, safe in generated source.</summary>
internal static class Literals
{
    /// <summary>Returns a string as a string literal of printable ASCII.</summary>
    public static string Quote(string value) => CSharpText.Literal(value);

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
