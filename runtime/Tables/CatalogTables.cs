using System.ComponentModel;

namespace MachineTypes.Tables;

// See docs/decisions/0001-shared-algorithms.md.
/// <summary>
/// The tables of a catalogue, and every query on them. Generated code creates one object from literals per catalogue, on first use, and passes the row of
/// the machine type. Row 0 is the value that is not a machine type; a release is passed by its index on the train, and -1 is the value that is not a release.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class CatalogTables
{
    // Fields, because a property would copy all columns each time it is read.
    internal readonly MachineTable Machines;
    internal readonly FamilyTable FamilyTable;
    internal readonly AliasTable Aliases;
    internal readonly CompatLists Lists;
    internal readonly PendingFlipTable PendingFlipTable;
    internal readonly StringTable Strings;
    internal readonly int LastRelease;
    internal readonly int CurrentRelease;

    private readonly int _machineCount;
    private readonly int _previewCount;
    private readonly Func<PropertyTable[]> _loadProperties;
    private readonly Func<FlipTable[]> _loadFlips;
    private readonly Func<ChangeTables>? _loadChanges;
    private readonly bool _isCurrentLast;
    private readonly KnownTable? _known;
    private readonly EarlierLifeTable? _earlierLives;
    private CompatIndex? _compatIndex;
    private PropertyTable[]? _properties;
    private FlipTable[]? _flips;
    private ChangeTables? _changes;
    private Func<BaseTables>? _loadBases;
    private BaseTables? _bases;

    /// <summary>Initializes the tables of a catalogue.</summary>
    /// <param name="lastRelease">The row of the train's last release, not counting bug-fix releases; 0 if there is none.</param>
    /// <param name="currentRelease">The index of the release whose binaries are today's; -1 if there is none.</param>
    /// <param name="machineCount">How many machine types there are.</param>
    /// <param name="previewCount">How many previews there are; their rows follow those of the machine types.</param>
    /// <param name="strings">The strings. The row of a machine type is the row of its name.</param>
    /// <param name="machines">The machine types.</param>
    /// <param name="families">The families.</param>
    /// <param name="aliases">The aliases.</param>
    /// <param name="compat">The compat lists.</param>
    /// <param name="pendingFlips">The pending flips.</param>
    /// <param name="properties">Creates the tables of the reported properties, in order of name.</param>
    /// <param name="flips">Creates the tables of the flips that took something away; those that refuse the old use come first.</param>
    /// <param name="known">What is known only from some release on; null if everything is known.</param>
    /// <param name="earlierLives">The earlier lives of machine types that were removed and came back; null if there are none.</param>
    /// <param name="changes">Creates the table of late changes; null if none are declared.</param>
    public CatalogTables(
        int lastRelease,
        int currentRelease,
        int machineCount,
        int previewCount,
        StringTable strings,
        MachineTable machines,
        FamilyTable families,
        AliasTable aliases,
        CompatLists compat,
        PendingFlipTable pendingFlips,
        Func<PropertyTable[]> properties,
        Func<FlipTable[]> flips,
        KnownTable? known = null,
        EarlierLifeTable? earlierLives = null,
        Func<ChangeTables>? changes = null)
    {
        LastRelease = lastRelease;
        CurrentRelease = currentRelease;
        _isCurrentLast = lastRelease > 0 && RowOf(currentRelease) == lastRelease;
        _machineCount = machineCount;
        _previewCount = previewCount;
        Strings = strings;
        Machines = machines;
        FamilyTable = families;
        Aliases = aliases;
        Lists = compat;
        PendingFlipTable = pendingFlips;
        _loadProperties = properties;
        _loadFlips = flips;
        _known = known;
        _earlierLives = earlierLives;
        _loadChanges = changes;
    }

    /// <summary>Adds the machine types of another catalogue that those of this one are based on.</summary>
    /// <param name="bases">Creates their tables, on the first lookup that needs them.</param>
    /// <returns>The same tables.</returns>
    public CatalogTables WithBases(Func<BaseTables> bases)
    {
        _loadBases = bases;
        return this;
    }

    /// <summary>Gets the machine types that those of this catalogue are based on; null if there are none.</summary>
    internal BaseTables? Bases => _loadBases is null ? null : _bases ??= _loadBases();

    /// <summary>Gets the names of the families, in ordinal order.</summary>
    public FamilyList Families => new(this);

    /// <summary>Returns all machine types.</summary>
    /// <typeparam name="TMachine">The value type of the catalogue.</typeparam>
    /// <returns>The machine types, by family, then version.</returns>
    public ValueList<TMachine> All<TMachine>()
        where TMachine : struct, ITableValue<TMachine> => new(1, _machineCount);

    /// <summary>Returns all previews.</summary>
    /// <typeparam name="TMachine">The value type of the catalogue.</typeparam>
    /// <returns>The previews, by family.</returns>
    public ValueList<TMachine> Previews<TMachine>()
        where TMachine : struct, ITableValue<TMachine> => new(_machineCount + 1, _previewCount);

    /// <summary>Returns all pending flips.</summary>
    /// <typeparam name="TMachine">The value type of the catalogue.</typeparam>
    /// <typeparam name="TRelease">The release value of its train.</typeparam>
    /// <returns>The pending flips, by family, then property.</returns>
    public PendingFlipList<TMachine, TRelease> PendingFlips<TMachine, TRelease>()
        where TMachine : struct, IMachineType<TRelease>, ITableValue<TMachine>
        where TRelease : struct, ITableValue<TRelease> => new(this);

    /// <summary>Returns a string.</summary>
    /// <param name="row">The row of the string.</param>
    /// <returns>The string.</returns>
    public string String(int row) => Strings[row];

    /// <summary>Returns the name of a machine type.</summary>
    /// <param name="machine">The row of the machine type.</param>
    /// <returns>The name; empty for row 0.</returns>
    public string NameOf(int machine) => Strings[machine];

    /// <summary>Returns the name of the family of a machine type.</summary>
    /// <param name="machine">The row of the machine type.</param>
    /// <returns>The name; empty for row 0.</returns>
    public string FamilyOf(int machine) => Strings[FamilyTable.Name[Machines.Family[machine]]];

    /// <summary>Returns the alias of a machine type in today's binaries.</summary>
    /// <param name="machine">The row of the machine type.</param>
    /// <returns>The alias; null if it has none.</returns>
    public string? AliasOf(int machine) => Machines.Alias[machine] is > 0 and var alias ? Strings[alias] : null;

    /// <summary>Determines whether a machine type has a version.</summary>
    /// <param name="machine">The row of the machine type.</param>
    /// <returns>true if it has a version; otherwise, false.</returns>
    public bool IsVersioned(int machine) => Machines.Release[machine] != 0;

    /// <summary>Returns the release that a machine type belongs to.</summary>
    /// <typeparam name="TRelease">The release value of the catalogue's train.</typeparam>
    /// <param name="machine">The row of the machine type.</param>
    /// <returns>The release; the default value if the machine type has no version.</returns>
    public TRelease ReleaseOf<TRelease>(int machine)
        where TRelease : struct, ITableValue<TRelease> => default(TRelease).FromRow(Machines.Release[machine]);

    /// <summary>Returns the newest released machine type of a family.</summary>
    /// <param name="family">The name of the family, compared ordinally.</param>
    /// <returns>The row of the machine type; 0 if there is no such family or none of its machine types is released.</returns>
    public int LatestOf(string family)
    {
        for (var row = FamilyTable.Count; row > 0; row--)
        {
            if (Strings.Chars(FamilyTable.Name[row]).SequenceEqual(family.AsSpan()))
            {
                return FamilyTable.Latest[row];
            }
        }

        return 0;
    }

    /// <summary>Determines whether a machine type is the newest released one of its family.</summary>
    /// <param name="machine">The row of the machine type.</param>
    /// <returns>true if it is; otherwise, false.</returns>
    public bool IsLatest(int machine) => machine != 0 && FamilyTable.Latest[Machines.Family[machine]] == machine;

    /// <summary>Returns the position of a machine type in the order of the catalogue. A preview comes right after the newest machine type of its family.</summary>
    /// <param name="machine">The row of the machine type.</param>
    /// <returns>The position, which is only meaningful for comparisons.</returns>
    public int OrderOf(int machine) => machine <= _machineCount ? machine * 2 : (FamilyTable.Newest[Machines.Family[machine]] * 2) + 1;

    /// <summary>Returns the compat table of today's binaries.</summary>
    /// <param name="machine">The row of the machine type.</param>
    /// <returns>The table. For a machine type of a release that is only planned, it is the table of that release's binaries.</returns>
    public CompatTable Compat(int machine)
    {
        var release = Math.Max(RowOf(CurrentRelease), Machines.Since[machine]);
        return new(this, machine, release);
    }

    /// <summary>Returns the compat table that the binaries of a release apply.</summary>
    /// <param name="machine">The row of the machine type.</param>
    /// <param name="release">The index of the release.</param>
    /// <returns>The table; empty if the release is older than the machine type.</returns>
    public CompatTable CompatAsOf(int machine, int release) => new(this, machine, RowOf(release));

    /// <summary>Determines whether the compat table of today's binaries is known.</summary>
    /// <param name="machine">The row of the machine type.</param>
    /// <returns>true if it is; otherwise, false.</returns>
    public bool IsCompatKnown(int machine) => machine != 0 && IsTableKnown(machine, Math.Max(RowOf(CurrentRelease), Machines.Since[machine]));

    /// <summary>Determines whether the compat table that the binaries of a release apply is known.</summary>
    /// <param name="machine">The row of the machine type.</param>
    /// <param name="release">The index of the release.</param>
    /// <returns>true if it is known, or if the release is older than the machine type; otherwise, false.</returns>
    public bool IsCompatKnownAsOf(int machine, int release) =>
        machine != 0 && RowOf(release) > 0 && (RowOf(release) < Machines.Since[machine] || IsTableKnown(machine, RowOf(release)));

    /// <summary>Gets the value that the compat table of today's binaries sets for a property of a driver. If several entries set it, the last one wins.</summary>
    /// <param name="machine">The row of the machine type.</param>
    /// <param name="driver">The driver, compared ordinally.</param>
    /// <param name="property">The property of the driver.</param>
    /// <param name="value">The value; empty if the table does not set the property.</param>
    /// <returns>true if the table sets the property; otherwise, false.</returns>
    public bool TryGetCompat(int machine, ReadOnlySpan<char> driver, ReadOnlySpan<char> property, out string value)
    {
        // If no release is planned, today's binaries have every table, and the lists alone decide, except for entries that were added or removed late.
        if (_isCurrentLast && _loadBases is null)
        {
            var index = _compatIndex ?? CreateCompatIndex();
            if (index.TryFind(driver, property, out var first, out var i))
            {
                var start = FamilyTable.ListStart[Machines.Family[machine]];
                var end = start + Machines.EntryCount[machine];
                var occurrences = index.Occurrences;
                while (--i >= first)
                {
                    ref readonly var occurrence = ref occurrences[i];
                    if (occurrence.Position >= start && occurrence.Position < end && Lists.IsInBinary(occurrence.Entry, LastRelease))
                    {
                        value = Strings[Lists.Value[occurrence.Entry]];
                        return true;
                    }
                }
            }

            value = "";
            return false;
        }

        return Compat(machine).TryGet(driver, property, out value);
    }

    /// <summary>Gets the value that a compat table sets for a property of a driver. If several entries set it, the last one wins.</summary>
    internal bool TryGetCompat(in CompatTable table, ReadOnlySpan<char> driver, ReadOnlySpan<char> property, out string value)
    {
        var index = _compatIndex ?? CreateCompatIndex();
        if (index.TryFind(driver, property, out var first, out var i))
        {
            while (--i >= first)
            {
                ref readonly var occurrence = ref index.Occurrences[i];
                if (table.IsApplied(occurrence.Position))
                {
                    value = Strings[Lists.Value[occurrence.Entry]];
                    return true;
                }
            }
        }

        value = "";
        return false;
    }

    private CompatIndex CreateCompatIndex() => _compatIndex = new(in Lists, Strings);

    /// <summary>Returns the row of a release in tables, in which 0 is the value that is not a release.</summary>
    internal static int RowOf(int release) => release + 1;

    /// <summary>Determines whether the table that a release applies to a machine type is known, or would apply if it had not removed it; false if the release is older than the machine type.</summary>
    internal bool HasTable(int machine, int releaseRow) =>
        machine != 0 && releaseRow > 0 && releaseRow >= Machines.Since[machine] && IsTableKnown(machine, releaseRow);

    private bool IsTableKnown(int machine, int releaseRow) =>
        (_known is null || (releaseRow >= _known.PresentFrom(machine) && releaseRow >= _known.TablesFrom(machine) && !_known.IsUnknown(releaseRow)))
        && Bases?.ViewOf(machine, releaseRow)?.IsKnown != false;

    /// <summary>Determines whether no table of a release is known.</summary>
    internal bool IsUnknown(int releaseRow) => _known?.IsUnknown(releaseRow) == true;

    private static bool IsSince(int since, int releaseRow) => since != 0 && releaseRow >= since;
}
