using System.Globalization;
using System.Text;
using MachineTypes.Model.Lookup;

namespace MachineTypes.Generator.Emitting;

/// <summary>
/// Writes tables of numbers as text literals, one character a number, with the numbers beside them for people to read. A literal is read-only data on every
/// framework; a span over an array of numbers would cost an allocation at each use where code is not optimised, and an array where the framework is old.
/// </summary>
internal static class TableWriter
{
    private const int Width = 16;

    /// <summary>A table of rows, each with what it says behind it. It is read as <c>Name(place)</c>.</summary>
    public static void Rows(SourceWriter w, string name, string remark, IReadOnlyList<(int[] Numbers, string Comment)> rows)
    {
        w.Line($"// {remark}");
        foreach (var (numbers, comment) in rows)
        {
            w.Line($"//     {string.Join(", ", numbers)}: {Literals.Comment(comment)}");
        }

        Data(w, "int", name, [.. rows.SelectMany(r => r.Numbers).Select(n => (long)n)]);
    }

    /// <summary>A table without rows of its own, so many numbers a line. It is read as <c>Name(place)</c>. A number of more than 63 bits comes as the negative one of the same bits.</summary>
    public static void Numbers(SourceWriter w, string type, string name, string remark, IReadOnlyList<long> numbers)
    {
        w.Line($"// {Literals.Comment(remark)}");
        for (var i = 0; i < numbers.Count; i += Width)
        {
            w.Line("//     " + string.Join(", ", numbers.Skip(i).Take(Width).Select(Shown)));
        }

        Data(w, type, name, numbers);

        string Shown(long n) => type is "ulong" ? unchecked((ulong)n).ToString(CultureInfo.InvariantCulture) : n.ToString(CultureInfo.InvariantCulture);
    }

    public static void Numbers(SourceWriter w, string name, string remark, IEnumerable<int> numbers) =>
        Numbers(w, "int", name, remark, [.. numbers.Select(n => (long)n)]);

    /// <summary>Texts one after the other in one literal, and where each starts, with the end of the last.</summary>
    public static void Joined(SourceWriter w, string chars, string starts, string remark, IReadOnlyList<string> texts)
    {
        w.Line($"// {remark}");
        w.Line($"private static string {chars} => {Literals.Quote(string.Concat(texts))};");
        w.Line();
        var places = new List<int> { 0 };
        foreach (var text in texts)
        {
            places.Add(places[places.Count - 1] + text.Length);
        }

        Numbers(w, starts, "Where each starts, and where the last ends.", places);
    }

    /// <summary>How far the buckets of a perfect hash turn their hashes. It is read as <c>PrefixTurns(bucket)</c>.</summary>
    public static void Turns(SourceWriter w, string prefix, PerfectHash hash) =>
        Numbers(w, prefix + "Turns", "How far each bucket's hashes are turned.", hash.Displacements.Select(d => (int)d));

    // As many characters a number as the largest one needs.
    private static void Data(SourceWriter w, string type, string name, IReadOnlyList<long> numbers)
    {
        var size = numbers.All(n => n is >= 0 and <= ushort.MaxValue) ? 1
            : numbers.All(n => n is >= int.MinValue and <= int.MaxValue) ? 2
            : 4;
        var literal = new StringBuilder();
        foreach (var number in numbers)
        {
            for (var i = 0; i < size; i++)
            {
                literal.Append("\\u").Append(((int)((number >> (16 * i)) & 0xFFFF)).ToString("x4", CultureInfo.InvariantCulture));
            }
        }

        // A constant field would stand in the assembly a second time, as its value.
        using (w.Open($"internal static {type} {name}(int place)"))
        {
            w.Line($"const string Data = \"{literal}\";");
            w.Line("return " + size switch
            {
                1 => type is "int" ? "Data[place];" : $"({type})Data[place];",
                2 => $"unchecked(({type})(int)(Data[place * 2] | (uint)Data[place * 2 + 1] << 16));",
                _ => $"unchecked(({type})(Data[place * 4] | (ulong)Data[place * 4 + 1] << 16 | (ulong)Data[place * 4 + 2] << 32 | (ulong)Data[place * 4 + 3] << 48));",
            });
        }

        w.Line();
    }

}
