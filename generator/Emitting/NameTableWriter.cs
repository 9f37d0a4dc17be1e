using MachineTypes.Model;

namespace MachineTypes.Generator.Emitting;

/// <summary>Writes the look-up of names: one perfect hash that text and UTF-8 share.</summary>
internal static class NameTableWriter
{
    /// <param name="names">The names in the order of their numbers, from 1.</param>
    /// <param name="aliases">Other names, each with the number that it stands for.</param>
    public static void Write(SourceWriter w, IReadOnlyList<string> names, IReadOnlyList<(string Name, int Number)> aliases)
    {
        string[] all = [.. names, .. aliases.Select(a => a.Name)];
        var key = TextKey.For(all);
        var hash = PerfectHash.For([.. all.Select(key.Of)]);
        TableWriter.Joined(w, "NameChars", "NameStarts", "The names, one after the other.", all, utf8: true);
        TableWriter.Hash(w, "Name", hash);
        if (aliases.Count > 0)
        {
            TableWriter.Rows(w, "AliasNumbers", "What each name stands for that is no name of its own.", [.. aliases.Select(a => (new[] { a.Number }, a.Name))]);
        }

        Find(w, "char", "global::System.MemoryExtensions.AsSpan(NameChars)", key, hash, names.Count, aliases.Count > 0);
        w.Line();
        Find(w, "byte", "NameCharsUtf8", key, hash, names.Count, aliases.Count > 0);
    }

    private static void Find(SourceWriter w, string type, string chars, TextKey key, PerfectHash hash, int count, bool hasAliases)
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
            using (w.Open("if (place < 0)"))
            {
                w.Line("return 0;");
            }

            w.Line();
            w.Line("int start = NameStarts(place);");
            using (w.Open($"if (!global::System.MemoryExtensions.SequenceEqual(name, {chars}.Slice(start, NameStarts(place + 1) - start)))"))
            {
                w.Line("return 0;");
            }

            w.Line();
            w.Line(hasAliases ? $"return place < {count} ? place + 1 : AliasNumbers(place - {count});" : "return place + 1;");
        }
    }
}
