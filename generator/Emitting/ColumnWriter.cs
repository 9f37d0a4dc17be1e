using System.Globalization;
using System.Text;
using MachineTypes.Model.Text;
using MachineTypes.Model.Definitions;

namespace MachineTypes.Generator.Emitting;

/// <summary>Writes columns of tables: a string literal with one number per row, and the numbers in a comment where they are few enough to read.</summary>
internal static class ColumnWriter
{
    private const int MostShown = 64;
    private const int BitsPerChar = 16;

    /// <summary>Writes a column as a property of the tables.</summary>
    /// <param name="isPlain">Whether the column is the literal itself, if one character per number is enough.</param>
    public static void Property(SourceWriter w, string access, string name, IReadOnlyList<long> numbers, bool isPlain = false)
    {
        var literal = Literal(numbers);
        var type = isPlain && literal[0] == '"' ? "string" : Types.Column;
        w.Line($"{access} static {type} {name} => {literal};{Comment(numbers)}").Line();
    }

    /// <summary>Writes a column as a named argument.</summary>
    /// <param name="end">What follows the argument.</param>
    public static void Argument(SourceWriter w, string name, IEnumerable<int> numbers, string end = ",")
    {
        var all = numbers.Select(n => (long)n).ToList();
        w.Line($"{name}: {Literal(all)}{end}{Comment(all)}");
    }

    /// <summary>Returns the expression of a column: one character per number, or as many as the largest number needs.</summary>
    public static string Literal(IReadOnlyList<long> numbers)
    {
        var chars = numbers.All(n => n is >= 0 and <= ushort.MaxValue) ? 1
            : numbers.All(n => n is >= int.MinValue and <= int.MaxValue) ? 2
            : 4;
        var literal = new StringBuilder().Append('"');
        foreach (var number in numbers)
        {
            for (var i = 0; i < chars; i++)
            {
                AppendCell(literal, unchecked((char)(number >> (BitsPerChar * i))));
            }
        }

        literal.Append('"');
        return chars switch
        {
            1 => literal.ToString(),
            2 => $"{Types.Column}.Wide({literal})",
            _ => $"{Types.Column}.Long({literal})",
        };
    }

    // Most cells are zero, which has a short form.
    private static void AppendCell(StringBuilder literal, char cell)
    {
        if (cell == '\0')
        {
            literal.Append("\\0");
        }
        else
        {
            CSharpText.AppendEscaped(literal, cell);
        }
    }

    private static string Comment(IReadOnlyList<long> numbers) => numbers.Count is 0 or > MostShown
        ? ""
        : " // " + string.Join(", ", numbers.Select(n => n.ToString(CultureInfo.InvariantCulture)));
}
