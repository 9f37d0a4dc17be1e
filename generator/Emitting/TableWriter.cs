using MachineTypes.Model;

namespace MachineTypes.Generator.Emitting;

/// <summary>Writes tables of numbers as read-only data of the assembly.</summary>
internal static class TableWriter
{
    private const int Width = 16;

    /// <summary>A table of rows, each with what it says behind it.</summary>
    public static void Rows(SourceWriter w, string name, string remark, IReadOnlyList<(int[] Numbers, string Comment)> rows)
    {
        var type = rows.SelectMany(r => r.Numbers).Any(n => n > ushort.MaxValue) ? "int" : "ushort";
        w.Line($"// {remark}");
        using (w.Open($"internal static global::System.ReadOnlySpan<{type}> {name} => new {type}[]", "};"))
        {
            foreach (var (numbers, comment) in rows)
            {
                w.Line($"{string.Join(", ", numbers)}, // {Literals.Comment(comment)}");
            }
        }

        w.Line();
    }

    /// <summary>A table without rows of its own, so many numbers a line.</summary>
    public static void Numbers(SourceWriter w, string type, string name, string remark, IReadOnlyList<int> numbers)
    {
        w.Line($"// {remark}");
        using (w.Open($"internal static global::System.ReadOnlySpan<{type}> {name} => new {type}[]", "};"))
        {
            for (var i = 0; i < numbers.Count; i += Width)
            {
                w.Line(string.Join(", ", numbers.Skip(i).Take(Width)) + ",");
            }
        }

        w.Line();
    }

    /// <summary>Texts one after the other in one literal, and where each starts, with the end of the last.</summary>
    public static void Joined(SourceWriter w, string chars, string starts, string remark, IReadOnlyList<string> texts, bool utf8)
    {
        w.Line($"// {remark}");
        w.Line($"private const string {chars} = {Literals.Quote(string.Concat(texts))};");
        w.Line();
        if (utf8)
        {
            w.Line("// The same in UTF-8.");
            w.Line($"private static global::System.ReadOnlySpan<byte> {chars}Utf8 => {Literals.Quote(string.Concat(texts))}u8;");
            w.Line();
        }

        var places = new List<int> { 0 };
        foreach (var text in texts)
        {
            places.Add(places[places.Count - 1] + text.Length);
        }

        // Sums beyond 16 bits are rare, but a table of long texts must not wrap around.
        Numbers(w, places[places.Count - 1] > ushort.MaxValue ? "int" : "ushort", starts, "Where each starts, and where the last ends.", places);
    }

    /// <summary>The two tables of a perfect hash.</summary>
    public static void Hash(SourceWriter w, string prefix, PerfectHash hash)
    {
        Numbers(w, "byte", prefix + "Turns", "How far each bucket's hashes are turned.", [.. hash.Displacements.Select(d => (int)d)]);
        Numbers(w, "ushort", prefix + "Slots", "Whose slot it is: one more than its place; 0 is a free slot.", hash.Slots);
    }
}
