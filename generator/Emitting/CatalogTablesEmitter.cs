using MachineTypes.Model.Composition;
using MachineTypes.Model.Lookup;

namespace MachineTypes.Generator.Emitting;

/// <summary>Writes the tables of a catalogue, and the look-ups in them.</summary>
internal static class CatalogTablesEmitter
{
    /// <summary>How many numbers the row of a machine type has.</summary>
    public const int MachineColumns = 8;

    /// <summary>How many numbers the row of a family has.</summary>
    public const int FamilyColumns = 12;

    public static string Emit(CatalogSpec spec) => TypeFrame.Write(spec.Shape, w =>
    {
        using (w.Open($"partial struct {spec.Shape.Name}"))
        using (w.Open("private static class Tables"))
        {
            var texts = new TextPool();
            foreach (var machine in spec.Machines)
            {
                // First of all, so that the number of a machine type is the number of its name.
                texts.Add(machine.Name);
            }

            foreach (var preview in spec.Previews)
            {
                texts.Add(preview.Name);
            }

            Machines(w, spec, texts);
            Families(w, spec, texts);
            Entries(w, spec, texts);
            Keys(w, spec);
            PropertyEmitter.Columns(w, spec, texts);
            ConsumerEmitter.Columns(w, spec);
            NameTableWriter.Write(w, [.. spec.Names.Select(n => (n.Name, n.Machine + 1))]);
            w.Line();
            w.Line("internal static global::MachineTypes.CompatEntry Entry(int place) =>");
            w.Line("    new global::MachineTypes.CompatEntry(Text(Entries(place * 3)), Text(Entries(place * 3 + 1)), Text(Entries(place * 3 + 2)));");
            w.Line();
            texts.Emit(w);
        }
    });

    private static void Machines(SourceWriter w, CatalogSpec spec, TextPool texts) => TableWriter.Rows(
        w,
        "Machines",
        "A row a machine type: family, release, length of the compat list, release that deprecates it, release that removes it, alias, first release that has it, whether it stands beside its release's own; 0 is none.",
        [
            (new int[MachineColumns], "none"),
            .. spec.Machines.Select(m => (
                new[]
                {
                    m.Family + 1, m.Release + 1, m.EntryCount, m.DeprecatedFrom + 1, m.RemovedFrom + 1, m.Alias is { } alias ? texts.Add(alias) : 0, m.Since + 1, m.IsExtra ? 1 : 0,
                },
                m.Name)),
            .. spec.Previews.Select(p => (Preview(spec.Machines[p.Machine]), p.Name)),
        ]);

    // No binary has taken anything from it yet, and no alias stands for two.
    private static int[] Preview(MachineSpec newest) => [newest.Family + 1, newest.Release + 1, newest.EntryCount, 0, 0, 0, newest.Since + 1, 0];

    private static void Families(SourceWriter w, CatalogSpec spec, TextPool texts)
    {
        var late = Enumerable.Range(0, spec.Lists.Count).Where(place => spec.Entries[spec.Lists[place]].IsLate).ToList();
        TableWriter.Rows(
            w,
            "Families",
            "A row a family: name, oldest and newest machine type, newest released one, start of the compat list, number of defaults, then from where to where its tables, aliases and late entries stand.",
            [
                (new int[FamilyColumns], "none"),
                .. spec.Families.Select(f => (
                    new[]
                    {
                        texts.Add(f.Name), f.FirstMachine + 1, f.FirstMachine + f.MachineCount, f.LatestMachine + 1, f.ListStart, f.DefaultCount,
                        f.TableStart, f.TableStart + f.TableCount, f.AliasStart, f.AliasStart + f.AliasCount,
                        late.Count(place => place < f.ListStart), late.Count(place => place < f.ListStart + f.ListCount),
                    },
                    f.Name)),
            ]);
        TableWriter.Numbers(
            w, "Starts", "Two numbers a table: the release that it is named after, and how many entries of the family's list come before it.",
            spec.Tables.SelectMany(t => new[] { t.Release + 1, t.Start }));
        TableWriter.Rows(
            w,
            "Aliases",
            "A row an alias: text, machine type (0: the newest), first release that has it, first one that no longer does.",
            [.. spec.Aliases.Select(a => (new[] { texts.Add(a.Name), a.Machine + 1, a.Window.From + 1, a.Window.Until + 1 ?? 0 }, a.Name))]);
        TableWriter.Numbers(w, "Late", "The places of the entries that a late correction touches, ascending.", late);
    }

    private static void Entries(SourceWriter w, CatalogSpec spec, TextPool texts)
    {
        TableWriter.Rows(
            w,
            "Entries",
            "A row an entry: driver, property, value.",
            [.. spec.Entries.Select(e => (new[] { texts.Add(e.Driver), texts.Add(e.Property), texts.Add(e.Value) }, $"{e.Driver}.{e.Property}={e.Value}"))]);
        TableWriter.Numbers(w, "Lists", "The compat list of each family, in order of application; every machine type has the start of its family's.", spec.Lists);
        var plain = spec.Entries.Count(e => !e.IsLate);
        TableWriter.Rows(
            w,
            "Windows",
            "A row an entry that a late correction touches, which are the last ones: first release that has it, first one that no longer does.",
            [.. spec.Entries.Skip(plain).Select(e => (new[] { e.Window.From + 1, e.Window.Until + 1 ?? 0 }, $"{e.Driver}.{e.Property}={e.Value}"))]);
        w.Line("// Whether the binaries of a release have an entry, where its table is applied.");
        w.Line("internal static bool Holds(int entry, int release) =>");
        w.Line($"    entry < {plain} || (Windows((entry - {plain}) * 2) <= release && (Windows((entry - {plain}) * 2 + 1) == 0 || release < Windows((entry - {plain}) * 2 + 1)));");
        w.Line();
    }

    private static void Keys(SourceWriter w, CatalogSpec spec)
    {
        var pairs = spec.Entries.Select(e => (e.Driver, e.Property)).Distinct().ToList();
        var drivers = pairs.Select(p => p.Driver).Distinct().ToList();
        var properties = pairs.Select(p => p.Property).Distinct().ToList();
        var keys = PairKeys.For(pairs);
        var hash = PerfectHash.For([.. pairs.Select(p => keys.Of(p.Driver, p.Property))]);

        var places = spec.Lists
            .Select((entry, place) => (Pair: (spec.Entries[entry].Driver, spec.Entries[entry].Property), place))
            .ToLookup(p => p.Pair, p => p.place);
        var steps = pairs.Select(p => places[p].ToList()).ToList();
        var starts = new List<int> { 0 };
        foreach (var step in steps)
        {
            starts.Add(starts[starts.Count - 1] + step.Count);
        }

        TableWriter.Rows(
            w,
            "Keys",
            "A row a key, which is a driver with one of its properties.",
            [.. pairs.Select(p => (new[] { drivers.IndexOf(p.Driver), properties.IndexOf(p.Property) }, $"{p.Driver}.{p.Property}"))]);
        TableWriter.Numbers(w, "StepStarts", "Where the places of each key start, and where those of the last end.", starts);
        TableWriter.Numbers(w, "Steps", "The places of each key in the lists, ascending.", steps.SelectMany(s => s));
        TableWriter.Joined(w, "DriverChars", "DriverStarts", "The drivers, one after the other.", drivers);
        TableWriter.Joined(w, "PropertyChars", "PropertyStarts", "The properties, one after the other.", properties);
        TableWriter.Turns(w, "Key", hash);
        TableWriter.Numbers(w, "KeySlots", "Whose slot it is: one more than the place of the key; 0 is a free slot.", hash.Slots);
        FindKey(w, keys, hash);
    }

    private static void FindKey(SourceWriter w, PairKeys keys, PerfectHash hash)
    {
        w.Line("// The place of a key, or -1.");
        using (w.Open("internal static int FindKey(global::System.ReadOnlySpan<char> driver, global::System.ReadOnlySpan<char> property)"))
        {
            var (d, p) = (keys.First, keys.Second);
            using (w.Open($"if ((uint)(driver.Length - {d.Shortest}) > {d.Longest - d.Shortest}u || (uint)(property.Length - {p.Shortest}) > {p.Longest - p.Shortest}u)"))
            {
                w.Line("return -1;");
            }

            w.Line();
            KeyWriter.Key(w, d, "driverKey", "driver");
            KeyWriter.Key(w, p, "propertyKey", "property");
            KeyWriter.Slot(w, hash, "Key", $"unchecked(driverKey + propertyKey * {KeyWriter.Hex(keys.Factor)})");
            w.Line("int place = KeySlots(slot) - 1;");
            w.Line("return place >= 0");
            w.Line("    && Is(driver, DriverChars, DriverStarts(Keys(place * 2)), DriverStarts(Keys(place * 2) + 1))");
            w.Line("    && Is(property, PropertyChars, PropertyStarts(Keys(place * 2 + 1)), PropertyStarts(Keys(place * 2 + 1) + 1)) ? place : -1;");
        }

        w.Line();
        w.Line("private static bool Is(global::System.ReadOnlySpan<char> text, string chars, int start, int end) =>");
        w.Line("    global::System.MemoryExtensions.SequenceEqual(text, global::System.MemoryExtensions.AsSpan(chars, start, end - start));");
        w.Line();
    }
}
