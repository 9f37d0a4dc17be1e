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
            ColumnWriter.Argument(w, "machine", bases.Machines.Prepend(0));
            w.Line($"releases: {Strings(bases.Releases)},");
            ColumnWriter.Argument(w, "entryStart", bases.EntryStarts);
            w.Line($"entries: {Strings(bases.Entries)});");
        }

        w.Line();
    }

    private static string Strings(IEnumerable<string> strings) => $"new string[] {{ {string.Join(", ", strings.Select(Literals.Quote))} }}";
}
