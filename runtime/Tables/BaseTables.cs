using System.ComponentModel;

namespace MachineTypes.Tables;

// See docs/decisions/0069-based-machine-types.md.
/// <summary>The machine types of another catalogue that those of a catalogue are based on. The bases' own tables are read; they are not copied.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class BaseTables
{
    private readonly CatalogTables _catalog;
    private readonly int[] _machines;
    private readonly int[] _releases;
    private readonly int _basesFrom;
    private readonly Column _start;
    private readonly BaseColumns _columns;
    private readonly CompatEntry[] _entries;
    private readonly BaseEdits? _edits;

    // By declaration, then release; each is created when it is first needed.
    private readonly BaseView?[] _views;

    private BaseTables(
        CatalogTables catalog, int[] machines, int[] releases, int basesFrom, Column start, BaseColumns columns, CompatEntry[] entries, BaseEdits? edits)
    {
        _catalog = catalog;
        _machines = machines;
        _releases = releases;
        _basesFrom = basesFrom;
        _start = start;
        _columns = columns;
        _entries = entries;
        _edits = edits;
        _views = new BaseView?[columns.Base.Count * releases.Length];
    }

    /// <summary>Gets the tables of the catalogue that has the bases.</summary>
    internal CatalogTables Catalog => _catalog;

    /// <summary>Creates the tables.</summary>
    /// <typeparam name="TMachine">The value type of the other catalogue.</typeparam>
    /// <typeparam name="TRelease">The release value of its train.</typeparam>
    /// <param name="names">The distinct names of the bases.</param>
    /// <param name="releases">For each release of this catalogue's train, the other train's release that it is built from; empty if it is not known.</param>
    /// <param name="basesFrom">The row of the first release that applies the tables of the bases instead of the catalogue's own; 0 if all apply both.</param>
    /// <param name="start">For each machine type and preview, and after the last, the start of the declarations of its bases.</param>
    /// <param name="columns">The declarations of the bases.</param>
    /// <param name="entries">The entries that come after all others: driver, property and value, one after the other.</param>
    /// <param name="edits">The changes that binaries make within the tables of the bases; null if there are none.</param>
    /// <returns>The tables.</returns>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    public static BaseTables Create<TMachine, TRelease>(
        string[] names, string[] releases, int basesFrom, Column start, BaseColumns columns, string[] entries, BaseEdits? edits = null)
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

        // A base is found by its own name only, because an alias may come to mean another machine type.
        return new(
            default(TMachine).Compat.Catalog!,
            [.. names.Select(name => default(TMachine).Find(name.AsSpan()) is var row && default(TMachine).FromRow(row).Name == name ? row : 0)],
            [.. releases.Select(version => default(TRelease).Find(version.AsSpan()))],
            basesFrom,
            start,
            columns,
            own,
            edits);
    }

    /// <summary>Returns the release of the other catalogue's train that the binaries of a release are built from.</summary>
    /// <typeparam name="TMachine">The value type of the catalogue.</typeparam>
    /// <typeparam name="TRelease">The release value of its train.</typeparam>
    /// <typeparam name="TOther">The release value of the other catalogue's train.</typeparam>
    /// <param name="machine">Any machine type of the catalogue.</param>
    /// <param name="release">The release.</param>
    /// <returns>The release; the default value if it is not known.</returns>
    public static TOther BuiltFrom<TMachine, TRelease, TOther>(TMachine machine, TRelease release)
        where TMachine : struct, IMachineType
        where TRelease : struct, IRelease
        where TOther : struct, ITableValue<TOther> =>
        default(TOther).FromRow(machine.Compat.Catalog?.Bases?.ReleaseOf(CatalogTables.RowOf(release.Index)) ?? 0);

    /// <summary>Determines whether the tables are known that the binaries of a release apply to the other catalogue's own machine types, which they have too.</summary>
    /// <typeparam name="TMachine">The value type of the catalogue.</typeparam>
    /// <typeparam name="TRelease">The release value of its train.</typeparam>
    /// <param name="machine">Any machine type of the catalogue.</param>
    /// <param name="release">The release.</param>
    /// <returns>true if what the binaries change is declared, and applies to the other catalogue's tables; otherwise, false.</returns>
    public static bool HasChanges<TMachine, TRelease>(TMachine machine, TRelease release)
        where TMachine : struct, IMachineType
        where TRelease : struct, IRelease =>
        machine.Compat.Catalog is { Bases: { } bases } catalog
        && CatalogTables.RowOf(release.Index) is > 0 and var row && row >= bases._basesFrom && bases.ReleaseOf(row) > 0 && !catalog.IsUnknown(row);

    /// <summary>Changes a table of the other catalogue as the binaries of a release do.</summary>
    /// <typeparam name="TMachine">The value type of the catalogue.</typeparam>
    /// <typeparam name="TRelease">The release value of its train.</typeparam>
    /// <param name="machine">A machine type of the catalogue. What the binaries change in the table of its base, they change in this one.</param>
    /// <param name="release">The release.</param>
    /// <param name="table">The table of one of the other catalogue's own machine types, as of the release that the binaries are built from.</param>
    /// <param name="name">The name of that machine type.</param>
    /// <returns>The table.</returns>
    public static CompatTable Change<TMachine, TRelease>(TMachine machine, TRelease release, CompatTable table, string name)
        where TMachine : struct, IMachineType, ITableValue<TMachine>
        where TRelease : struct, IRelease
    {
        var row = machine.Find(machine.Name.AsSpan());
        return machine.Compat.Catalog is { Bases._edits: { } edits } catalog && row > 0
            ? new(catalog, new BaseView(new([]), -1, table, name, row, edits, CatalogTables.RowOf(release.Index)), CatalogTables.RowOf(release.Index))
            : table;
    }

    /// <summary>Returns the row, in the other catalogue, of a machine type's base in the binaries of a release; 0 if it has no base, or if that catalogue does not have it.</summary>
    internal int BaseOf(int machine, int releaseRow) => DeclarationOf(machine, releaseRow) is >= 0 and var row ? _machines[_columns.Base[row] - 1] : 0;

    /// <summary>Returns the row, in tables, of the release that the binaries of a release are built from; 0 if it is not known.</summary>
    internal int ReleaseOf(int releaseRow) => (uint)(releaseRow - 1) < (uint)_releases.Length ? _releases[releaseRow - 1] : 0;

    /// <summary>Returns what the binaries of a release apply to a machine type because of its base; null if it has none.</summary>
    internal BaseView? ViewOf(int machine, int releaseRow)
    {
        if (_start[machine] == _start[machine + 1] || (uint)(releaseRow - 1) >= (uint)_releases.Length)
        {
            return null;
        }

        var row = DeclarationOf(machine, releaseRow);
        return row < 0 ? BaseView.Unknown : _views[(row * _releases.Length) + releaseRow - 1] ?? Create(machine, row, releaseRow);
    }

    /// <summary>Determines whether the binaries of a release change a key within the tables of the bases.</summary>
    internal bool IsEdited(int family, int releaseRow, string driver, string property) => _edits?.Touches(family, releaseRow, driver, property) == true;

    private BaseView Create(int machine, int row, int releaseRow)
    {
        var end = _columns.EntryStart[row + 1];
        var own = new ArraySegment<CompatEntry>(_entries, _columns.EntryStart[row], end - _columns.EntryStart[row]);
        var isBased = releaseRow >= _basesFrom;
        var view = !isBased ? new BaseView(own, _columns.OwnCount[row])
            : ReleaseOf(releaseRow) is > 0 and var release && _machines[_columns.Base[row] - 1] is > 0 and var shared && _catalog.HasTable(shared, release) && !_catalog.IsRemoved(shared, release - 1)
                ? new BaseView(own, _basesFrom > 0 ? -1 : _columns.OwnCount[row], new(_catalog, shared, release), _catalog.NameOf(shared), machine, _edits, releaseRow)
            : BaseView.Unknown;
        return _views[(row * _releases.Length) + releaseRow - 1] = view;
    }

    private int DeclarationOf(int machine, int releaseRow)
    {
        for (var row = _start[machine]; row < _start[machine + 1]; row++)
        {
            if (_columns.From[row] <= releaseRow && (_columns.Until[row] == 0 || releaseRow < _columns.Until[row]))
            {
                return row;
            }
        }

        return -1;
    }
}
