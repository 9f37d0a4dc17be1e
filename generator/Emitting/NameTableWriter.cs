using MachineTypes.Model.Lookup;

namespace MachineTypes.Generator.Emitting;

/// <summary>Writes the look-up of names: one perfect hash that text and UTF-8 share.</summary>
internal static class NameTableWriter
{
    /// <param name="all">The names, each once, with the number that it stands for.</param>
    public static void Write(SourceWriter w, IReadOnlyList<(string Name, int Number)> all)
    {
        var key = TextKey.For([.. all.Select(n => n.Name)]);
        var hash = PerfectHash.For([.. all.Select(n => key.Of(n.Name))]);
        var chars = Literals.Quote(string.Concat(all.Select(n => n.Name)));
        w.Line("// The names, one after the other, and the same in UTF-8.");
        w.Line($"private static string NameChars => {chars};").Line();
        w.Line($"private static global::System.ReadOnlySpan<byte> NameCharsUtf8 => {chars}u8;").Line();
        TableWriter.Turns(w, "Name", hash);
        TableWriter.Numbers(w, "NameSlots", "Three numbers a slot: whose it is, and where the name starts and how long it is; 0 is a free slot.", Slots(all, hash));
        Find(w, "char", "global::System.MemoryExtensions.AsSpan(NameChars)", key, hash);
        w.Line();
        Find(w, "byte", "NameCharsUtf8", key, hash);
    }

    private static IEnumerable<int> Slots(IReadOnlyList<(string Name, int Number)> names, PerfectHash hash)
    {
        var starts = new List<int> { 0 };
        foreach (var (name, _) in names)
        {
            starts.Add(starts[starts.Count - 1] + name.Length);
        }

        return hash.Slots.SelectMany(slot => slot == 0 ? [0, 0, 0] : new[] { names[slot - 1].Number, starts[slot - 1], names[slot - 1].Name.Length });
    }

    private static void Find(SourceWriter w, string type, string chars, TextKey key, PerfectHash hash)
    {
        w.Line("// The number of what has the name, or 0.");
        using (w.Open($"internal static int Find(global::System.ReadOnlySpan<{type}> name)"))
        {
            using (w.Open($"if ((uint)(name.Length - {key.Shortest}) > {key.Longest - key.Shortest}u)"))
            {
                w.Line("return 0;");
            }

            w.Line();
            KeyWriter.Key(w, key, "key", "name");
            KeyWriter.Slot(w, hash, "Name", "key");
            w.Line("return NameSlots(slot * 3 + 2) == name.Length");
            w.Line($"    && global::System.MemoryExtensions.SequenceEqual(name, {chars}.Slice(NameSlots(slot * 3 + 1), name.Length)) ? NameSlots(slot * 3) : 0;");
        }
    }
}
