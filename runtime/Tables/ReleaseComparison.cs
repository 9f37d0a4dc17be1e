using System.Globalization;

namespace MachineTypes.Tables;

/// <summary>Compares what the binaries of two releases apply and report for one machine type.</summary>
/// <param name="catalog">The tables of the catalogue.</param>
/// <param name="machine">The row of the machine type.</param>
internal sealed class ReleaseComparison(CatalogTables catalog, int machine)
{
    /// <summary>Returns the changes: compat entries first, then properties.</summary>
    /// <remarks>
    /// A newer release applies more tables to a machine type, so that it stays as it was: they are not a difference. What was changed late is in tables that are older than both
    /// releases, or is missing there.
    /// </remarks>
    /// <param name="before">The index of one release.</param>
    /// <param name="after">The index of the other one, which may be the older.</param>
    public IReadOnlyList<MachineChange> Between(int before, int after)
    {
        var isForward = before <= after;
        var (older, newer) = isForward ? (before, after) : (after, before);
        var changes = new List<MachineChange>();
        if (catalog.IsCompatKnownAsOf(machine, older) && catalog.IsCompatKnownAsOf(machine, newer))
        {
            AddEntries(changes, CatalogTables.RowOf(older), CatalogTables.RowOf(newer), isForward);
        }

        if (catalog.Exists(machine, older) && catalog.Exists(machine, newer))
        {
            AddProperties(changes, older, newer, isForward);
        }

        return changes;
    }

    private void AddEntries(List<MachineChange> changes, int older, int newer, bool isForward)
    {
        var (olderTable, newerTable) = (Table(older, older), Table(newer, newer));
        var newerCommon = Table(newer, older);
        var newerDefaults = Table(newer, 0);
        var seen = new HashSet<(string Driver, string Property)>();
        foreach (var entry in olderTable.Concat(newerCommon))
        {
            if (!seen.Add((entry.Driver, entry.Property)))
            {
                continue;
            }

            var (then, now) = (Value(olderTable, entry), Value(newerTable, entry));

            // A new board default holds for every machine type, and takes nothing from those that existed.
            var isNewDefault = then is null && Value(newerCommon, entry) is not null && CountOf(newerCommon, entry) == CountOf(newerDefaults, entry);
            if (!AreEqual(then, now) && !isNewDefault)
            {
                changes.Add(new(entry.Driver, entry.Property, isForward ? then : now, isForward ? now : then));
            }
        }
    }

    // A property that only the newer release reports may have been introduced in between, and says nothing about the older one.
    private void AddProperties(List<MachineChange> changes, int older, int newer, bool isForward)
    {
        var ofLatest = catalog.Properties.Where(p => p.IsOfLatest).Select(p => p.Name).ToList();
        var newerValues = catalog.PropertiesAsOf(machine, newer);
        foreach (var property in catalog.PropertiesAsOf(machine, older).Where(p => !ofLatest.Contains(p.Name) && catalog.IsPropertyKnownAsOf(machine, p.Name, newer)))
        {
            var now = newerValues.Where(p => p.Name == property.Name).Select(p => p.Value).FirstOrDefault();
            if (!property.Value.Equals(now))
            {
                changes.Add(new(null, property.Name, Text(isForward ? property.Value : now), Text(isForward ? now : property.Value)));
            }
        }
    }

    // What the binaries of a release have in the defaults and in the tables older than another release.
    private CompatTable Table(int release, int before) => new(catalog, machine, release, before);

    private static string? Value(CompatTable table, CompatEntry key) => table.TryGet(key.Driver, key.Property, out var value) ? value : null;

    private static int CountOf(CompatTable table, CompatEntry key)
    {
        var count = 0;
        foreach (var entry in table)
        {
            count += entry.Driver == key.Driver && entry.Property == key.Property ? 1 : 0;
        }

        return count;
    }

    // Hypervisors read several spellings of a truth value as one.
    private static bool AreEqual(string? one, string? other) => one == other || (Truth(one) is { } truth && truth == Truth(other));

    private static bool? Truth(string? value) => value switch
    {
        "on" or "yes" or "true" or "y" => true,
        "off" or "no" or "false" or "n" => false,
        _ => null,
    };

    private static string? Text(object? value) => value switch
    {
        null => null,
        bool truth => truth ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };
}
