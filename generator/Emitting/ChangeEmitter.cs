using MachineTypes.Model.Composition;

namespace MachineTypes.Generator.Emitting;

/// <summary>Writes the declared details of late changes that the tables of binaries do not contain.</summary>
internal static class ChangeEmitter
{
    /// <summary>Determines whether there is anything to write.</summary>
    public static bool IsNeeded(CatalogSpec spec) =>
        spec.LateChanges.Count > 0 || spec.Entries.Any(e => e.IsLate && (e.BrokenSince >= 0 || e.WasBuiltIn || e.ReplacedBy is not null));

    /// <summary>Writes the method that creates the tables.</summary>
    public static void Tables(SourceWriter w, CatalogSpec spec)
    {
        if (!IsNeeded(spec))
        {
            return;
        }

        var late = spec.Entries.Where(e => e.IsLate).ToList();
        var drivers = late.Select(e => e.ReplacedBy).OfType<string>().Distinct().ToList();
        w.Line($"private static {Types.ChangeTables} Changes() => new(");
        using (w.Indent())
        {
            ColumnWriter.Argument(w, "brokenSince", late.Select(e => e.BrokenSince + 1));
            ColumnWriter.Argument(w, "wasBuiltIn", late.Select(e => e.WasBuiltIn ? 1 : 0));
            ColumnWriter.Argument(w, "replacedBy", late.Select(e => e.ReplacedBy is { } driver ? drivers.IndexOf(driver) + 1 : 0));
            w.Line($"drivers: new string[] {{ {string.Join(", ", drivers.Select(Literals.Quote))} }},");
            using (w.Open($"changes: new {Types.LateChangeTable}[]", "});"))
            {
                foreach (var change in spec.LateChanges)
                {
                    w.Line(FormattableString.Invariant(
                        $"new({Literals.Quote(change.Description)}, first: {change.First + 1}, last: {change.Last + 1}, lastChanged: {change.LastChanged + 1}, brokenSince: {change.BrokenSince + 1}, fixedIn: {change.FixedIn + 1}),"));
                }
            }
        }

        w.Line();
    }
}
