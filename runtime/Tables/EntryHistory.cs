namespace MachineTypes.Tables;

/// <summary>
/// The values that the binaries of each release give to the driver properties that a machine type's tables set. An entry keeps the value from before a default changed: binaries before the change have it
/// by default, and binaries with the entry have it by their table. In between, and after the entry was removed, binaries have a default that no table contains.
/// </summary>
internal sealed class EntryHistory
{
    private readonly CatalogTables _catalog;
    private readonly int _machine;
    private readonly int _defaultsEnd;
    private readonly int _end;
    private readonly Dictionary<(int Driver, int Property), List<int>> _positions = [];

    /// <summary>Reads the list of a machine type's family.</summary>
    /// <param name="catalog">The tables of the catalogue.</param>
    /// <param name="machine">The row of the machine type.</param>
    public EntryHistory(CatalogTables catalog, int machine)
    {
        (_catalog, _machine) = (catalog, machine);
        var family = catalog.Machines.Family[machine];
        var start = catalog.FamilyTable.ListStart[family];
        _defaultsEnd = start + catalog.FamilyTable.DefaultCount[family];
        _end = start + catalog.Machines.EntryCount[machine];

        // The longest list is the whole one: that of the oldest machine type whose table is known.
        var listEnd = start;
        for (var row = catalog.FamilyTable.Oldest[family]; row <= catalog.FamilyTable.Newest[family]; row++)
        {
            listEnd = Math.Max(listEnd, start + catalog.Machines.EntryCount[row]);
        }

        for (var position = start; position < listEnd; position++)
        {
            var key = KeyOf(catalog.Lists.Entry[position]);
            if (!_positions.TryGetValue(key, out var positions))
            {
                _positions.Add(key, positions = []);
            }

            positions.Add(position);
        }
    }

    /// <summary>Gets the keys with an entry that was added or removed late. Only these can differ between two releases.</summary>
    public IEnumerable<(int Driver, int Property)> LateKeys => _positions
        .Where(key => key.Value.Any(position => _catalog.Lists.IsLate(_catalog.Lists.Entry[position])))
        .Select(key => key.Key);

    /// <summary>Determines whether it is declared when the default of a key changed. If so, the change is known even as of releases whose tables are not known.</summary>
    /// <param name="key">The rows of the driver and of the property among the strings.</param>
    public bool IsDeclared((int Driver, int Property) key) => _positions[key].Any(position => _catalog.Changes.BrokenSince(_catalog.Lists.LateOf(_catalog.Lists.Entry[position])) > 0);

    /// <summary>Gets the value that the binaries of a release give to a key.</summary>
    /// <param name="key">The rows of the driver and of the property among the strings.</param>
    /// <param name="release">The row of the release.</param>
    /// <param name="value">The value; null if it is a default that no entry contains.</param>
    /// <returns>false if nothing is declared for the release, because only board defaults of later releases set the property; otherwise, true.</returns>
    public bool TryGet((int Driver, int Property) key, int release, out string? value)
    {
        value = null;
        if (!_positions.TryGetValue(key, out var positions))
        {
            return false;
        }

        if (FindApplied(positions, release) is { } applied)
        {
            value = applied;
            return true;
        }

        // If several defaults changed later, the release has the one that changed first.
        var (earliest, isDeclared) = (int.MaxValue, false);
        foreach (var position in positions)
        {
            var entry = _catalog.Lists.Entry[position];
            if (position < _defaultsEnd)
            {
                isDeclared |= _catalog.Lists.UntilOf(entry) is > 0 and var until && release >= until;
            }
            else if (!_catalog.Changes.WasBuiltIn(_catalog.Lists.LateOf(entry)) && BrokenSince(position) is var since && (position < _end || since > _catalog.Machines.Since[_machine]))
            {
                isDeclared = true;
                if (since > release && since <= earliest)
                {
                    (earliest, value) = (since, Text(entry));
                }
            }
        }

        return isDeclared;
    }

    // The value of the last entry that applies: an entry that the binaries have, or whose effect they have by other means.
    private string? FindApplied(List<int> positions, int release)
    {
        for (var i = positions.Count - 1; i >= 0; i--)
        {
            var entry = _catalog.Lists.Entry[positions[i]];
            if (positions[i] >= _end)
            {
                continue;
            }

            if (!_catalog.Lists.IsInBinary(entry, release))
            {
                if (FindOther(entry, _catalog.Lists.LateOf(entry), release) is { } other)
                {
                    return other;
                }
            }
            else if (positions[i] < _defaultsEnd || LastWithoutTable(positions[i]) < release || release >= _catalog.LastRelease)
            {
                return Text(entry);
            }
        }

        return null;
    }

    private string? FindOther(int entry, int late, int release)
    {
        if (release < _catalog.Lists.FromOf(entry))
        {
            return _catalog.Changes.WasBuiltIn(late) ? Text(entry) : null;
        }

        return _catalog.Changes.ReplacedBy(late) is { } driver
            && _positions.Keys.FirstOrDefault(key => key.Property == KeyOf(entry).Property && _catalog.Strings[key.Driver] == driver) is { Driver: > 0 } other
            && TryGet(other, release, out var value) ? value : null;
    }

    private int BrokenSince(int position) =>
        _catalog.Changes.BrokenSince(_catalog.Lists.LateOf(_catalog.Lists.Entry[position])) is > 0 and var declared ? declared : LastWithoutTable(position) + 1;

    // The last release whose binaries do not have the table that a position is in.
    private int LastWithoutTable(int position)
    {
        var family = _catalog.Machines.Family[_machine];
        var index = position - _catalog.FamilyTable.ListStart[family];
        var row = _catalog.FamilyTable.TableEnd[family] - 1;
        while (_catalog.Lists.TableStart[row] > index)
        {
            row--;
        }

        return _catalog.Lists.TableRelease[row];
    }

    private (int Driver, int Property) KeyOf(int entry) => (_catalog.Lists.Driver[entry], _catalog.Lists.Property[entry]);

    private string Text(int entry) => _catalog.Strings[_catalog.Lists.Value[entry]];
}
