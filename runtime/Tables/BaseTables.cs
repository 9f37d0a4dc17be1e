using System.ComponentModel;

namespace MachineTypes.Tables;

// See docs/decisions/0069-based-machine-types.md.
/// <summary>The machine types of another catalogue that those of a catalogue are based on. The base's own tables are read; nothing of them is stored again.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class BaseTables
{
    private readonly CatalogTables _catalog;
    private readonly Column _base;
    private readonly int[] _machines;
    private readonly int[] _releases;
    private readonly Column _entryStart;
    private readonly CompatEntry[] _entries;

    private BaseTables(CatalogTables catalog, Column machine, int[] machines, int[] releases, Column entryStart, CompatEntry[] entries)
    {
        _catalog = catalog;
        _base = machine;
        _machines = machines;
        _releases = releases;
        _entryStart = entryStart;
        _entries = entries;
    }

    /// <summary>Creates the tables.</summary>
    /// <typeparam name="TMachine">The value type of the other catalogue.</typeparam>
    /// <typeparam name="TRelease">The release value of its train.</typeparam>
    /// <param name="names">The distinct names of the bases.</param>
    /// <param name="machine">For each machine type and preview, the number of its base's name, from 1; 0 if it has none.</param>
    /// <param name="releases">For each release of this catalogue's train, the other train's release that it is built from; empty if it is not known.</param>
    /// <param name="entryStart">For each machine type and preview, and behind the last, where the entries of its own start that come after all others.</param>
    /// <param name="entries">These entries: driver, property and value, one after the other.</param>
    /// <returns>The tables.</returns>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    public static BaseTables Create<TMachine, TRelease>(string[] names, Column machine, string[] releases, Column entryStart, string[] entries)
        where TMachine : struct, IMachineType, ITableValue<TMachine>
        where TRelease : struct, ITableValue<TRelease>
    {
        _ = names ?? throw new ArgumentNullException(nameof(names));
        _ = releases ?? throw new ArgumentNullException(nameof(releases));
        _ = entries ?? throw new ArgumentNullException(nameof(entries));
        var own = new CompatEntry[entries.Length / 3];
        for (var i = 0; i < own.Length; i++)
        {
            own[i] = new(entries[3 * i], entries[(3 * i) + 1], entries[(3 * i) + 2]);
        }

        // An alias may come to mean another machine type: a base is found by its own name alone.
        return new(
            default(TMachine).Compat.Catalog!,
            machine,
            [.. names.Select(name => default(TMachine).Find(name.AsSpan()) is var row && default(TMachine).FromRow(row).Name == name ? row : 0)],
            [.. releases.Select(version => default(TRelease).Find(version.AsSpan()))],
            entryStart,
            own);
    }

    /// <summary>Gets the tables of the catalogue that has the bases.</summary>
    internal CatalogTables Catalog => _catalog;

    /// <summary>Determines whether a machine type is declared to have a base.</summary>
    internal bool HasBase(int machine) => _base[machine] != 0;

    /// <summary>Returns the row of a machine type's base in its catalogue; 0 if it has none, or the catalogue does not have it.</summary>
    internal int BaseOf(int machine) => _base[machine] is > 0 and var number ? _machines[number - 1] : 0;

    /// <summary>Returns the row, in tables, of the release that the binaries of a release are built from; 0 if it is not known.</summary>
    internal int ReleaseOf(int releaseRow) => (uint)(releaseRow - 1) < (uint)_releases.Length ? _releases[releaseRow - 1] : 0;

    /// <summary>Determines whether it is known what the binaries of a release apply to the base of a machine type, if it has one.</summary>
    internal bool IsKnown(int machine, int releaseRow) => !HasBase(machine) || (ReleaseOf(releaseRow) is > 0 and var release && _catalog.HasTable(BaseOf(machine), release));

    /// <summary>Returns the table that the binaries of a release apply to the base of a machine type.</summary>
    internal CompatTable TableOf(int machine, int releaseRow) => new(_catalog, BaseOf(machine), ReleaseOf(releaseRow));

    /// <summary>Returns the entries that a machine type has after all others.</summary>
    internal ReadOnlySpan<CompatEntry> EntriesOf(int machine) => _entries.AsSpan(_entryStart[machine], _entryStart[machine + 1] - _entryStart[machine]);
}
