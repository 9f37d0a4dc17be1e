using MachineTypes.Model.Composition;

namespace MachineTypes.Generator.Emitting;

/// <summary>Writes the compat lists of a catalogue.</summary>
internal static class CompatEmitter
{
    /// <summary>Returns the positions of the entries that were added or removed late, ascending.</summary>
    public static IReadOnlyList<int> LatePositions(CatalogSpec spec) =>
        [.. Enumerable.Range(0, spec.Lists.Count).Where(position => spec.Entries[spec.Lists[position]].IsLate)];

    public static void Lists(SourceWriter w, CatalogSpec spec, StringPool strings)
    {
        var late = spec.Entries.Where(e => e.IsLate).ToList();
        ColumnWriter.Argument(w, "tableRelease", spec.Tables.Select(t => t.Release + 1));
        ColumnWriter.Argument(w, "tableStart", spec.Tables.Select(t => t.Start));
        ColumnWriter.Argument(w, "entry", spec.Lists);
        ColumnWriter.Argument(w, "latePosition", LatePositions(spec));
        ColumnWriter.Argument(w, "driver", spec.Entries.Select(e => strings.Add(e.Driver)));
        ColumnWriter.Argument(w, "property", spec.Entries.Select(e => strings.Add(e.Property)));
        ColumnWriter.Argument(w, "value", spec.Entries.Select(e => strings.Add(e.Value)));
        ColumnWriter.Argument(w, "lateFrom", late.Select(e => e.Window.From + 1));
        ColumnWriter.Argument(w, "lateUntil", late.Select(e => e.Window.Until + 1 ?? 0), "),");
    }
}
