using System.Globalization;
using System.Text;
using MachineTypes.Model.Text;
using MachineTypes.Model.Definitions;

namespace MachineTypes.Generator.Emitting;

// See docs/decisions/0003-columns-in-literals.md.
/// <summary>Writes columns of tables: a string literal with one number per row, and the numbers in a comment where they are few enough to read.</summary>
internal static class ColumnWriter
{
    private const int MostShown = 64;
    private const int BitsPerChar = 16;

    /// <summary>Writes a column as a property of the tables.</summary>
    /// <param name="isPlain">Whether the column is the literal itself, if one character per number is enough.</param>
    /// <param name="isCounted">Whether any code reads the column's number of rows.</param>
    public static void Property(SourceWriter w, string access, string name, IReadOnlyList<long> numbers, bool isPlain = false, bool isCounted = false)
    {
        var literal = isPlain ? Literal(numbers) : Literal(numbers, isCounted);
        var type = isPlain && literal[0] == '"' ? "string" : Types.Column;
        w.Line($"{access} static {type} {name} => {literal};{Comment(numbers)}").Line();
    }

    /// <summary>Writes a column as a named argument.</summary>
    /// <param name="end">What follows the argument.</param>
    /// <param name="isCounted">Whether any code reads the column's number of rows.</param>
    public static void Argument(SourceWriter w, string name, IEnumerable<int> numbers, string end = ",", bool isCounted = true)
    {
        var all = numbers.Select(n => (long)n).ToList();
        w.Line($"{name}: {Literal(all, isCounted)}{end}{Comment(all)}");
    }

    /// <summary>Returns the expression of a column: one character per number, or as many as the largest number needs.</summary>
    public static string Literal(IReadOnlyList<long> numbers, bool isCounted = true)
    {
        var chars = numbers.All(n => n is >= 0 and <= ushort.MaxValue) ? 1
            : numbers.All(n => n is >= int.MinValue and <= int.MaxValue) ? 2
            : 4;

        // If the numbers are few enough to read, they are written out.
        if (!isCounted && numbers.Count > MostShown && chars <= 2 && numbers.All(n => n == numbers[0]))
        {
            return $"{Types.Column}.Same({Cells([numbers[0]], chars: 2)})";
        }

        return chars switch
        {
            1 => Cells(numbers, chars),
            2 when Steps(numbers) is { } steps => $"{Types.Column}.Ascending({Cells(steps, chars: 1)})",
            2 => $"{Types.Column}.Wide({Cells(numbers, chars)})",
            _ => $"{Types.Column}.Long({Cells(numbers, chars)})",
        };
    }

    // Null if a number is less than the one before it, or if a step needs more than a character.
    private static IReadOnlyList<long>? Steps(IReadOnlyList<long> numbers)
    {
        var steps = numbers.Select((n, row) => row == 0 ? n : n - numbers[row - 1]).ToList();
        return steps.All(step => step is >= 0 and <= ushort.MaxValue) ? steps : null;
    }

    private static string Cells(IReadOnlyList<long> numbers, int chars)
    {
        var cells = new StringBuilder(numbers.Count * chars);
        foreach (var number in numbers)
        {
            for (var i = 0; i < chars; i++)
            {
                cells.Append(unchecked((char)(number >> (BitsPerChar * i))));
            }
        }

        var literal = new StringBuilder().Append('"');
        for (var i = 0; i < cells.Length; i++)
        {
            AppendCell(literal, cells[i], next: i + 1 < cells.Length ? cells[i + 1] : '"');
        }

        return literal.Append('"').ToString();
    }

    // Most cells are small numbers, for which C# has shorter escapes than for characters of text. An escape of variable length would include a digit that follows it.
    private static void AppendCell(StringBuilder literal, char cell, char next)
    {
        if (cell == '\0')
        {
            literal.Append("\\0");
        }
        else if (cell is >= ' ' and <= '~' || IsHexDigit(next))
        {
            CSharpText.AppendEscaped(literal, cell);
        }
        else
        {
            literal.Append("\\x").Append(((int)cell).ToString("x", CultureInfo.InvariantCulture));
        }
    }

    private static bool IsHexDigit(char c) => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');

    private static string Comment(IReadOnlyList<long> numbers) => numbers.Count is 0 or > MostShown
        ? ""
        : " // " + string.Join(", ", numbers.Select(n => n.ToString(CultureInfo.InvariantCulture)));
}
