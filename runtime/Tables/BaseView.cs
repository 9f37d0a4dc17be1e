namespace MachineTypes.Tables;

// See docs/decisions/0077-tables-of-old-builds.md.
/// <summary>What the binaries of a release apply to a machine type because of its base: the base's table with their changes, and entries that come after all others.</summary>
internal sealed class BaseView
{
    private readonly CompatTable _base;
    private readonly BaseEdits.Placement[] _placements;
    private readonly ArraySegment<CompatEntry> _entries;

    // Only enumeration by index needs it: an index in the base's table depends on all entries before it that a release leaves out.
    private CompatEntry[]? _flat;

    /// <summary>Initializes a view for binaries that have tables of their own.</summary>
    /// <param name="entries">The entries that come after all others.</param>
    /// <param name="ownCount">How many entries of its family's list the machine type has.</param>
    public BaseView(ArraySegment<CompatEntry> entries, int ownCount)
    {
        _entries = entries;
        _placements = [];
        OwnCount = ownCount;
        IsKnown = true;
    }

    /// <summary>Initializes a view for binaries that have the table of the base.</summary>
    public BaseView(ArraySegment<CompatEntry> entries, int ownCount, CompatTable table, string name, int machine, BaseEdits? edits, int release)
        : this(entries, ownCount)
    {
        _base = table;
        _placements = edits?.PlaceIn(machine, release, in table) ?? [];
        Name = name;
        BaseCount = table.Count + _placements.Sum(placement => placement.Growth);
    }

    private BaseView() => (_entries, _placements, OwnCount) = (new([]), [], -1);

    /// <summary>Gets the view of a table that is not known.</summary>
    public static BaseView Unknown { get; } = new();

    /// <summary>Gets a value indicating whether the table is known.</summary>
    public bool IsKnown { get; }

    /// <summary>Gets the name of the base; null if its table does not apply.</summary>
    public string? Name { get; }

    /// <summary>Gets the number of entries that the base's table has with its changes.</summary>
    public int BaseCount { get; }

    /// <summary>Gets how many entries of its family's list the machine type has; -1 if none applies.</summary>
    public int OwnCount { get; }

    /// <summary>Gets the entries that come after all others.</summary>
    public ReadOnlySpan<CompatEntry> Entries => _entries.AsSpan();

    /// <summary>Gets an entry of the base's table with its changes.</summary>
    /// <param name="index">The index, less than <see cref="BaseCount"/>.</param>
    public CompatEntry this[int index] => (_flat ??= Flatten())[index];

    /// <summary>Finds the value that an entry that comes after all others gives to a property.</summary>
    public bool TryGetLast(ReadOnlySpan<char> driver, ReadOnlySpan<char> property, out string value)
    {
        var own = Entries;
        for (var i = own.Length - 1; i >= 0; i--)
        {
            if (IsOf(own[i], driver, property))
            {
                value = own[i].Value;
                return true;
            }
        }

        value = "";
        return false;
    }

    /// <summary>Finds the value that the base's table, with its changes, gives to a property.</summary>
    public bool TryGet(ReadOnlySpan<char> driver, ReadOnlySpan<char> property, out string value)
    {
        foreach (var placement in _placements)
        {
            if (IsOf(placement.Entry, driver, property) || (!placement.KeepsOther && IsOf(placement.Other, driver, property)))
            {
                return TryFind(driver, property, out value);
            }
        }

        return _base.TryGet(driver, property, out value);
    }

    private CompatEntry[] Flatten()
    {
        var flat = new List<CompatEntry>(BaseCount);
        var (index, next) = (0, 0);
        foreach (var entry in _base)
        {
            // Those of one entry are in the order of application: before it, instead of it or not at all, after it.
            var isKept = true;
            for (; next < _placements.Length && _placements[next].Index == index; next++)
            {
                if (isKept && _placements[next].IsAfter)
                {
                    flat.Add(entry);
                    isKept = false;
                }

                isKept &= _placements[next].KeepsOther;
                if (_placements[next].HasEntry)
                {
                    flat.Add(_placements[next].Entry);
                }
            }

            if (isKept)
            {
                flat.Add(entry);
            }

            index++;
        }

        return [.. flat];
    }

    // The base may set the key too, before or after the change.
    private bool TryFind(ReadOnlySpan<char> driver, ReadOnlySpan<char> property, out string value)
    {
        for (var i = BaseCount - 1; i >= 0; i--)
        {
            if (this[i] is var entry && IsOf(entry, driver, property))
            {
                value = entry.Value;
                return true;
            }
        }

        value = "";
        return false;
    }

    private static bool IsOf(CompatEntry entry, ReadOnlySpan<char> driver, ReadOnlySpan<char> property) =>
        property.SequenceEqual(entry.Property.AsSpan()) && driver.SequenceEqual(entry.Driver.AsSpan());
}
