using System.Globalization;

namespace MachineTypes.Tables;

// See docs/decisions/0049-states-not-tables.md.
/// <summary>Compares what the binaries of two releases apply and report for one machine type.</summary>
/// <param name="catalog">The tables of the catalogue.</param>
/// <param name="machine">The row of the machine type.</param>
internal sealed class ReleaseComparison(CatalogTables catalog, int machine)
{
    /// <summary>Returns the changes: compat entries first, then properties, then changes that are only described.</summary>
    /// <remarks>
    /// A newer release applies more tables to a machine type, so that it stays as it was: these are not a difference. A value that a release has because it is the driver's own default
    /// equals one that it has because of an entry.
    /// </remarks>
    /// <param name="before">The index of the first release.</param>
    /// <param name="after">The index of the second release, which may be older than the first.</param>
    public IReadOnlyList<MachineChange> Between(int before, int after)
    {
        var isForward = before <= after;
        var (older, newer) = isForward ? (before, after) : (after, before);
        var changes = new List<MachineChange>();
        AddEntries(changes, CatalogTables.RowOf(before), CatalogTables.RowOf(after), isKnown: catalog.IsCompatKnownAsOf(machine, older) && catalog.IsCompatKnownAsOf(machine, newer));
        if (catalog.Exists(machine, older) && catalog.Exists(machine, newer))
        {
            AddProperties(changes, older, newer, isForward);
        }

        AddOthers(changes, CatalogTables.RowOf(before), CatalogTables.RowOf(after));
        AddChangesOfBase(changes, CatalogTables.RowOf(before), CatalogTables.RowOf(after));
        return changes;
    }

    private void AddEntries(List<MachineChange> changes, int before, int after, bool isKnown)
    {
        var history = new EntryHistory(catalog, machine);
        foreach (var key in history.LateKeys.Where(key => isKnown || history.IsDeclared(key)))
        {
            // A new board default applies to every machine type, and changes nothing for those that existed.
            if (history.TryGet(key, before, out var then) && history.TryGet(key, after, out var now) && !AreEqual(then, now))
            {
                changes.Add(new(catalog.Strings[key.Driver], catalog.Strings[key.Property], then, now));
            }
        }
    }

    private void AddOthers(List<MachineChange> changes, int before, int after)
    {
        foreach (var change in catalog.Changes.Changes)
        {
            if (change.Concerns(machine) && change.IsIn(machine, before) != change.IsIn(machine, after))
            {
                changes.Add(MachineChange.OfBehavior(change.Description, isInFirst: change.IsIn(machine, before)));
            }
        }
    }

    // The machine type's own entries hide those of its base.
    private void AddChangesOfBase(List<MachineChange> changes, int before, int after)
    {
        if (catalog.Bases is not { } bases
            || bases.BaseOf(machine, before) is not (> 0 and var row)
            || bases.BaseOf(machine, after) != row
            || bases.ReleaseOf(before) is not (> 0 and var then)
            || bases.ReleaseOf(after) is not (> 0 and var now))
        {
            return;
        }

        foreach (var change in bases.Catalog.ChangesBetween(row, then - 1, now - 1))
        {
            // What the machine type reports is declared on the machine type itself, and so are the changes to the base's table.
            var isReported = change is { Driver: null, Description: null };
            if (!isReported && !IsSet(change, bases, before) && !IsSet(change, bases, after))
            {
                changes.Add(change);
            }
        }
    }

    private bool IsSet(MachineChange change, BaseTables bases, int release) =>
        change is { Driver: { } driver, Property: { } property }
        && (bases.ViewOf(machine, release)?.TryGetLast(driver.AsSpan(), property.AsSpan(), out _) == true || bases.IsEdited(machine, release, driver, property));

    // A property that only the newer release reports may have been introduced in between, and does not show a change.
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

    // Hypervisors accept several spellings of a Boolean value.
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
