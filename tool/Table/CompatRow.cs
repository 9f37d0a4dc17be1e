namespace MachineTypes.Tool.Table;

/// <summary>A compat entry with its position in the order of application.</summary>
/// <param name="Position">The position, counted from 1.</param>
/// <param name="Entry">The entry.</param>
/// <param name="OverriddenBy">
/// The position of the last entry that sets the same property of the same driver and therefore wins; null for that entry itself. An entry
/// for a parent type of the driver may win too, but the table does not contain the type hierarchy.
/// </param>
internal sealed record CompatRow(int Position, CompatEntry Entry, int? OverriddenBy)
{
    /// <summary>Numbers compat entries.</summary>
    /// <param name="entries">The entries, in order of application.</param>
    public static IReadOnlyList<CompatRow> Number(IReadOnlyList<CompatEntry> entries)
    {
        var last = new Dictionary<(string, string), int>();
        for (var i = 0; i < entries.Count; i++)
            last[(entries[i].Driver, entries[i].Property)] = i + 1;

        return
        [
            .. entries.Select((entry, i) =>
            {
                var winner = last[(entry.Driver, entry.Property)];
                return new CompatRow(i + 1, entry, winner == i + 1 ? null : winner);
            }),
        ];
    }
}
