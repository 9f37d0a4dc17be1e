using MachineTypes.Model.Composition;

namespace MachineTypes.Generator.Emitting;

/// <summary>Writes the flips of a catalogue: those that have happened and took something away, and those that are pending.</summary>
internal static class FlipEmitter
{
    /// <summary>Writes the method that creates the tables of the flips that have happened.</summary>
    public static void Tables(SourceWriter w, CatalogSpec spec)
    {
        using (w.Open($"private static {Types.FlipTable}[] Flips() => new {Types.FlipTable}[]", "};"))
        {
            // Flips that refuse the old use come first: theirs is the worse verdict.
            foreach (var property in spec.Properties.Where(p => p.Withdrawal is not null).OrderBy(p => !p.Withdrawal!.IsRefused))
            {
                var gone = property.Withdrawal!;
                var use = gone.IsRefused ? "Refused" : "StillStarts";
                w.Line("new(");
                using (w.Indent())
                {
                    w.Line($"new({Literals.Quote(property.Name)}, typeof({property.Type}), {Literals.Quote(gone.Feature)}, {Quote(gone.Replacement)}, {Types.Runtime}OldUse.{use}),");
                    ColumnWriter.Argument(w, "hasFlipped", gone.Machines.Prepend(0), "),", isCounted: false);
                }
            }
        }

        w.Line();
    }

    /// <summary>Writes the columns of the pending flips.</summary>
    public static void PendingFlips(SourceWriter w, CatalogSpec spec, StringPool strings)
    {
        Column("preview", f => spec.Machines.Count + f.Preview + 1);
        Column("newest", f => spec.Previews[f.Preview].Machine + 1);
        Column("property", f => strings.Add(spec.Properties[f.Property].Name));
        Column("value", f => f.Value ? 1 : 0);
        Column("feature", f => strings.Add(f.Feature));
        Column("replacement", f => f.Replacement is { } replacement ? strings.Add(replacement) : 0);
        Column("announcedIn", f => f.Announced + 1);
        Column("earliest", f => f.Earliest + 1, "),");

        void Column(string name, Func<PendingFlipSpec, int> cell, string end = ",") => ColumnWriter.Argument(w, name, spec.PendingFlips.Select(cell), end);
    }

    private static string Quote(string? value) => value is null ? "null" : Literals.Quote(value);
}
