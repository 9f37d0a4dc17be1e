using MachineTypes.Tables;

namespace MachineTypes.Runtime.Tests;

/// <summary>Makes the columns of hand-written tables from numbers and strings.</summary>
internal static class Columns
{
    /// <summary>Returns a column of one character per number.</summary>
    public static Column Narrow(params IEnumerable<int> numbers) => string.Concat(numbers.Select(n => checked((char)n)));

    /// <summary>Returns a column of two characters per number.</summary>
    public static Column Wide(params IEnumerable<int> numbers) =>
        Column.Wide(string.Concat(numbers.Select(n => new string([unchecked((char)n), unchecked((char)(n >> 16))]))));

    /// <summary>Returns a column of four characters per number.</summary>
    public static Column Long(params IEnumerable<long> numbers) =>
        Column.Long(string.Concat(numbers.Select(n => new string(
            [unchecked((char)n), unchecked((char)(n >> 16)), unchecked((char)(n >> 32)), unchecked((char)(n >> 48))]))));

    /// <summary>Returns a table of strings.</summary>
    public static StringTable Strings(params IReadOnlyList<string> strings) =>
        new(string.Concat(strings), Wide(Enumerable.Range(0, strings.Count + 1).Select(row => strings.Take(row).Sum(s => s.Length))));
}
