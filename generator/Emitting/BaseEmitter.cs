using MachineTypes.Model.Composition;

namespace MachineTypes.Generator.Emitting;

/// <summary>Writes which machine types of another catalogue those of a catalogue are based on.</summary>
internal static class BaseEmitter
{
    /// <summary>Writes the method that creates the tables, if there are any.</summary>
    public static void Tables(SourceWriter w, CatalogSpec spec)
    {
        if (spec.Bases is not { } bases)
        {
            return;
        }

        w.Line($"private static {Types.BaseTables} Bases() => {Types.BaseTables}.Create<{bases.CatalogType}, {bases.TrainType}>(");
        using (w.Indent())
        {
            w.Line($"names: {Strings(bases.Names)},");
            w.Line($"releases: {Strings(bases.Releases)},");
            w.Line(FormattableString.Invariant($"basesFrom: {bases.BasesFrom + 1},"));
            ColumnWriter.Argument(w, "start", bases.Starts);
            w.Line("columns: new(");
            using (w.Indent())
            {
                var names = bases.Names.ToList();
                ColumnWriter.Argument(w, "@base", bases.Rows.Select(row => names.IndexOf(row.Name) + 1));
                ColumnWriter.Argument(w, "from", bases.Rows.Select(row => row.Window.From + 1));
                ColumnWriter.Argument(w, "until", bases.Rows.Select(row => row.Window.Until + 1 ?? 0));
                ColumnWriter.Argument(w, "ownCount", bases.Rows.Select(row => row.OwnCount));
                ColumnWriter.Argument(w, "entryStart", bases.Rows.Select(row => row.EntryStart).Append(bases.Entries.Count / 3), "),");
            }

            w.Line($"entries: {Strings(bases.Entries)}{(bases.Edits is null ? ");" : ",")}");
            if (bases.Edits is { } edits)
            {
                Edits(w, edits);
            }
        }

        w.Line();
    }

    private static void Edits(SourceWriter w, BaseEditSpec edits)
    {
        w.Line("edits: new(");
        using (w.Indent())
        {
            ColumnWriter.Argument(w, "start", edits.Starts);
            ColumnWriter.Argument(w, "edit", edits.Numbers);
            ColumnWriter.Argument(w, "from", edits.Windows.Select(window => window.From + 1));
            ColumnWriter.Argument(w, "until", edits.Windows.Select(window => window.Until + 1 ?? 0));
            ColumnWriter.Argument(w, "kind", edits.Kinds);
            w.Line($"texts: {Strings(edits.Texts)}));");
        }
    }

    private static string Strings(IEnumerable<string> strings) => $"new string[] {{ {string.Join(", ", strings.Select(Literals.Quote))} }}";
}
