using MachineTypes.Model.Lookup;

namespace MachineTypes.Generator.Emitting;

// See docs/decisions/0006-generated-name-lookup.md.
/// <summary>Writes the lookup of names: one perfect hash that UTF-16 and UTF-8 share.</summary>
internal static class NameLookupWriter
{
    /// <param name="w">The writer.</param>
    /// <param name="names">The distinct names, each with its row.</param>
    /// <param name="strings">The strings, to which all names have been added before anything else.</param>
    public static void Write(SourceWriter w, IReadOnlyList<(string Name, int Row)> names, StringPool strings)
    {
        var key = NameKeyFunction.For([.. names.Select(n => n.Name)]);
        var hash = PerfectHashTable.For([.. names.Select(n => key.Of(n.Name))]);
        var last = names.Count == 0 ? 0 : names.Max(n => strings.Add(n.Name));
        w.Line($"private static {Types.Utf8Chars} Utf8Names => {Literals.Quote(string.Concat(strings.Strings.Take(last + 1)))}u8;").Line();
        w.Line("// The slots of the names' perfect hash: the row of the name, and where it is in the characters. A free slot has zeros.");
        Column(w, "SlotRow", hash.Slots.Select(slot => slot == 0 ? 0 : names[slot - 1].Row));
        Column(w, "SlotStart", hash.Slots.Select(slot => slot == 0 ? 0 : strings.Starts[strings.Add(names[slot - 1].Name)]));
        Column(w, "SlotLength", hash.Slots.Select(slot => slot == 0 ? 0 : names[slot - 1].Name.Length));
        Column(w, "Displacement", hash.Displacements);
        using (w.Open("private static int Slot(ulong key)"))
        {
            w.Line(FormattableString.Invariant($"ulong hash = {Types.Shared}PerfectHash.Hash(key, factor: 0x{hash.Factor:X16});"));
            w.Line(FormattableString.Invariant($"return {Types.Shared}PerfectHash.Slot(hash, Displacement[(int)(hash >> {hash.BucketShift})], slotShift: {hash.SlotShift});"));
        }

        w.Line();
        Find(w, Types.Chars, key, $"{Types.MemoryExtensions}.AsSpan(Chars, SlotStart[slot], name.Length)");
        w.Line();
        Find(w, Types.Utf8Chars, key, "Utf8Names.Slice(SlotStart[slot], name.Length)");
    }

    // A literal that is indexed as it is, where its numbers allow it: a lookup by name is the first thing that most programs do, and each method on its way has to be compiled then.
    private static void Column(SourceWriter w, string name, IEnumerable<int> numbers) =>
        ColumnWriter.Property(w, "private", name, [.. numbers.Select(n => (long)n)], isPlain: true);

    private static void Find(SourceWriter w, string type, NameKeyFunction key, string found)
    {
        using (w.Open($"internal static int Find({type} name)"))
        {
            if (key.HashesWholeName)
            {
                w.Line(FormattableString.Invariant($"ulong key = {Types.Shared}NameKey.Hash(name, seed: {key.Seed});"));
            }
            else
            {
                w.Line("ulong key = (uint)name.Length;");
                foreach (var index in key.Positions)
                {
                    w.Line(FormattableString.Invariant($"key = {Types.Shared}NameKey.Add(key, name, {index});"));
                }
            }

            w.Line("int slot = Slot(key);");
            w.Line($"return SlotLength[slot] == name.Length && {Types.MemoryExtensions}.SequenceEqual(name, {found}) ? SlotRow[slot] : 0;");
        }
    }
}
