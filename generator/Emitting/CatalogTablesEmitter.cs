using System.Globalization;
using MachineTypes.Model.Composition;
using MachineTypes.Model.Definitions;
using MachineTypes.Model.Lookup;

namespace MachineTypes.Generator.Emitting;

// See docs/decisions/0002-one-object-per-catalogue.md.
/// <summary>Writes the tables of a catalogue: one object of literals, and the lookup of names.</summary>
internal static class CatalogTablesEmitter
{
    public static string Emit(CatalogSpec spec) => TypeFrame.Write(spec.Shape, w =>
    {
        var strings = Names(spec);
        using (w.Open($"partial struct {spec.Shape.Name}"))
        {
            w.Line("// In every table of machine types, families, releases and strings, row 0 is the default value, which is none of them.");
            using (w.Open("private static class Tables"))
            {
                w.Line($"internal static readonly {Types.CatalogTables} Catalog = {Types.Tables}TableFormat.Load(format: {TableFormat.Current}, {Literals.Quote(spec.Shape.PlainName)}, Load);").Line();
                Load(w, spec, strings);
                PropertyEmitter.Columns(w, spec, strings);
                PropertyEmitter.Tables(w, spec, strings);
                FlipEmitter.Tables(w, spec);
                ChangeEmitter.Tables(w, spec);
                BaseEmitter.Tables(w, spec);
                StringTableWriter.Chars(w, strings);
                NameLookupWriter.Write(w, [.. spec.Names.Select(n => (n.Name, n.Machine + 1))], strings);
            }
        }
    });

    // Machine types come first, so that the row of a machine type is the row of its name; then everything else that can be looked up by name.
    private static StringPool Names(CatalogSpec spec)
    {
        var strings = new StringPool();
        foreach (var name in spec.Machines.Select(m => m.Name).Concat(spec.Previews.Select(p => p.Name)).Concat(spec.Names.Select(n => n.Name)))
        {
            strings.Add(name);
        }

        return strings;
    }

    private static void Load(SourceWriter w, CatalogSpec spec, StringPool strings)
    {
        w.Line($"private static {Types.CatalogTables} Load() => new{(spec.Bases is null ? "" : " " + Types.CatalogTables)}(");
        using (w.Indent())
        {
            w.Line(FormattableString.Invariant($"lastRelease: {spec.LastRelease + 1},"));
            w.Line(FormattableString.Invariant($"currentRelease: {spec.Current},"));
            w.Line(FormattableString.Invariant($"machineCount: {spec.Machines.Count},"));
            w.Line(FormattableString.Invariant($"previewCount: {spec.Previews.Count},"));
            Group(w, "machines", () => Machines(w, spec, strings));
            StringTableWriter.Legend(w, "Families", ["", .. spec.Families.Select(f => f.Name)]);
            Group(w, "families", () => Families(w, spec, strings));
            Group(w, "aliases", () => Aliases(w, spec, strings));
            Group(w, "compat", () => CompatEmitter.Lists(w, spec, strings));
            Group(w, "pendingFlips", () => FlipEmitter.PendingFlips(w, spec, strings));
            w.Line("properties: Properties,");
            w.Line("flips: Flips,");
            Known(w, spec);
            EarlierLives(w, spec);
            if (ChangeEmitter.IsNeeded(spec))
            {
                w.Line("changes: Changes,");
            }

            // Last, because it must know every string that the tables above have added.
            foreach (var text in spec.Properties.Where(p => p.ValueType.Kind == PropertyValueKind.Text).SelectMany(PropertyEmitter.AllValues))
            {
                strings.Add(text.Value ?? "");
            }

            w.Line("strings: new(");
            using (w.Indent())
            {
                w.Line("Chars,");
                ColumnWriter.Argument(w, "start", strings.Starts, spec.Bases is null ? "));" : ")).WithBases(Bases);");
            }
        }

        w.Line();
    }

    private static void Group(SourceWriter w, string name, Action columns)
    {
        w.Line($"{name}: new(");
        using (w.Indent())
        {
            columns();
        }
    }

    // A preview is like the newest machine type, but no release deprecates or removes it yet, and it does not share an alias.
    private static void Machines(SourceWriter w, CatalogSpec spec, StringPool strings)
    {
        var previews = spec.Previews.Select(p => spec.Machines[p.Machine] with { DeprecatedFrom = -1, RemovedFrom = -1, Alias = null, IsExtra = false });
        var machines = spec.Machines.Concat(previews).ToList();
        Column("family", m => m.Family + 1);
        Column("release", m => m.Release + 1);
        Column("entryCount", m => m.EntryCount);
        Column("deprecatedIn", m => m.DeprecatedFrom + 1);
        Column("removedIn", m => m.RemovedFrom + 1);
        Column("alias", m => m.Alias is { } alias ? strings.Add(alias) : 0);
        Column("since", m => m.Since + 1);
        Column("isExtra", m => m.IsExtra ? 1 : 0, "),");

        void Column(string name, Func<MachineSpec, int> cell, string end = ",") => ColumnWriter.Argument(w, name, machines.Select(cell).Prepend(0), end, isCounted: false);
    }

    // Nothing is written if everything is known.
    private static void Known(SourceWriter w, CatalogSpec spec)
    {
        var columns = new List<(string Name, IReadOnlyList<int> Cells)>
        {
            ("presentFrom", [0, .. spec.Machines.Select(m => m.PresentFrom + 1), .. spec.Previews.Select(_ => 0)]),
            ("tablesFrom", [0, .. spec.Machines.Select(m => m.TablesFrom + 1), .. spec.Previews.Select(p => spec.Machines[p.Machine].TablesFrom + 1)]),
            ("unknownReleases", [.. spec.UnknownReleases.Select(index => index + 1)]),
        }.Where(column => column.Cells.Any(cell => cell != 0)).ToList();
        if (columns.Count == 0)
        {
            return;
        }

        Group(w, "known", () =>
        {
            for (var i = 0; i < columns.Count; i++)
            {
                ColumnWriter.Argument(w, columns[i].Name, columns[i].Cells, i + 1 < columns.Count ? "," : "),");
            }
        });
    }

    // Nothing is written if no machine type was added again after its removal.
    private static void EarlierLives(SourceWriter w, CatalogSpec spec)
    {
        var lives = spec.Machines.SelectMany((machine, i) => machine.Earlier.Select(life => (Machine: i + 1, Life: life))).ToList();
        if (lives.Count > 0)
        {
            Group(w, "earlierLives", () =>
            {
                ColumnWriter.Argument(w, "machine", lives.Select(l => l.Machine));
                ColumnWriter.Argument(w, "deprecatedIn", lives.Select(l => l.Life.Deprecated + 1));
                ColumnWriter.Argument(w, "removedIn", lives.Select(l => l.Life.Removed + 1));
                ColumnWriter.Argument(w, "backIn", lives.Select(l => l.Life.Back + 1), "),");
            });
        }
    }

    private static void Families(SourceWriter w, CatalogSpec spec, StringPool strings)
    {
        var late = CompatEmitter.LatePositions(spec);
        Column("name", f => strings.Add(f.Name));
        Column("oldest", f => f.FirstMachine + 1);
        Column("newest", f => f.FirstMachine + f.MachineCount);
        Column("latest", f => f.LatestMachine + 1);
        Column("listStart", f => f.ListStart);
        Column("defaultCount", f => f.DefaultCount);
        Column("tableStart", f => f.TableStart);
        Column("tableEnd", f => f.TableStart + f.TableCount);
        Column("aliasStart", f => f.AliasStart);
        Column("aliasEnd", f => f.AliasStart + f.AliasCount);
        Column("lateStart", f => CountBelow(late, f.ListStart));
        Column("lateEnd", f => CountBelow(late, f.ListStart + f.ListCount), "),");

        void Column(string name, Func<FamilySpec, int> cell, string end = ",") => ColumnWriter.Argument(w, name, spec.Families.Select(cell).Prepend(0), end);
    }

    // A binary search, because it runs for every family.
    private static int CountBelow(IReadOnlyList<int> ascending, int limit)
    {
        var (low, high) = (0, ascending.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = ascending[middle] < limit ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static void Aliases(SourceWriter w, CatalogSpec spec, StringPool strings)
    {
        ColumnWriter.Argument(w, "name", spec.Aliases.Select(a => strings.Add(a.Name)));
        ColumnWriter.Argument(w, "machine", spec.Aliases.Select(a => a.Machine + 1));
        ColumnWriter.Argument(w, "from", spec.Aliases.Select(a => a.Window.From + 1));
        ColumnWriter.Argument(w, "until", spec.Aliases.Select(a => a.Window.Until + 1 ?? 0), "),");
    }
}
