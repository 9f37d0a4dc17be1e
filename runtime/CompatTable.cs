using System.Collections;
using MachineTypes.Tables;

namespace MachineTypes;

// See docs/decisions/0001-shared-algorithms.md.
/// <summary>
/// A compat table: the entries that a hypervisor's binary applies to a machine type, in order of application. It is a view of the list that all machine types of a family share;
/// reading it, and enumerating it with foreach, allocates nothing.
/// </summary>
public readonly struct CompatTable : IReadOnlyList<CompatEntry>
{
    private readonly CatalogTables? _catalog;
    private readonly int _family;
    private readonly int _release;

    // Not null if the entries of a base come before the machine type's own, or if some of its own come after all others.
    private readonly BaseView? _view;

    // The board defaults are the positions from start to defaultsEnd, and the tables those from tablesStart to end. Between the two are tables that the release does not have yet.
    private readonly int _start;
    private readonly int _defaultsEnd;
    private readonly int _tablesStart;
    private readonly int _end;

    /// <summary>Initializes the table of a machine type.</summary>
    /// <param name="catalog">The tables of the catalogue.</param>
    /// <param name="machine">The row of the machine type.</param>
    /// <param name="release">The row of the release whose binaries apply it.</param>
    internal CompatTable(CatalogTables catalog, int machine, int release)
    {
        ref readonly var families = ref catalog.FamilyTable;
        ref readonly var lists = ref catalog.Lists;
        _catalog = catalog;
        _release = release;
        _family = catalog.HasTable(machine, release) ? catalog.Machines.Family[machine] : 0;
        _start = families.ListStart[_family];
        _defaultsEnd = _start + families.DefaultCount[_family];
        _end = _family == 0 ? _defaultsEnd : _start + catalog.Machines.EntryCount[machine];
        _view = _family == 0 ? null : catalog.Bases?.ViewOf(machine, release);
        if (_view is not null)
        {
            _defaultsEnd = _view.OwnCount < 0 ? _start : _defaultsEnd;
            _end = Math.Max(_defaultsEnd, _start + _view.OwnCount);
        }

        _tablesStart = _end;
        if (_start == _end)
        {
            return;
        }

        // The table "up to 4.2" exists because 5.0 changed something: binaries up to 4.2 do not have it. The last release of a train also counts as the next one, which does not exist yet.
        for (var row = families.TableStart[_family]; row < families.TableEnd[_family]; row++)
        {
            if (lists.TableRelease[row] < release || release >= catalog.LastRelease)
            {
                _tablesStart = Math.Min(_end, _start + lists.TableStart[row]);
                break;
            }
        }
    }

    /// <summary>Initializes the table of a machine type of another catalogue, with the changes of a distribution's binaries.</summary>
    /// <param name="catalog">The tables of the distribution's catalogue.</param>
    /// <param name="view">The table with the changes.</param>
    /// <param name="release">The row of the release whose binaries apply it.</param>
    internal CompatTable(CatalogTables catalog, BaseView view, int release)
    {
        (_catalog, _view, _release) = (catalog, view, release);
        _start = _defaultsEnd = _tablesStart = _end = catalog.FamilyTable.ListStart[0];
    }

    /// <summary>Creates a compat table from entries, for tests and for machine types that no generated catalogue describes.</summary>
    /// <param name="entries">The entries, in order of application.</param>
    /// <returns>The table.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="entries"/> is null.</exception>
    public static CompatTable Create(IEnumerable<CompatEntry> entries) => EntryTables.Create([.. entries ?? throw new ArgumentNullException(nameof(entries))]);

    /// <summary>Gets the number of entries.</summary>
    public int Count => OwnCount + (_view is null ? 0 : _view.BaseCount + _view.Entries.Length);

    /// <summary>Gets the name of the base, the machine type of another catalogue whose table comes first; null if there is none.</summary>
    public string? BaseName => _view?.Name;

    /// <summary>Gets the number of entries that come from the table of the base, including what the binaries change in it; the others are the machine type's own.</summary>
    public int BaseCount => _view?.BaseCount ?? 0;

    internal CatalogTables? Catalog => _catalog;

    private int OwnCount
    {
        get
        {
            var count = _defaultsEnd - _start + _end - _tablesStart;
            if (_catalog is not null && _end > _start)
            {
                ref readonly var families = ref _catalog.FamilyTable;
                for (var row = families.LateStart[_family]; row < families.LateEnd[_family]; row++)
                {
                    count -= IsLeftOut(_catalog.Lists.LatePosition[row]) ? 1 : 0;
                }
            }

            return count;
        }
    }

    /// <summary>Gets the entry at an index, in order of application.</summary>
    /// <param name="index">The index, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is less than 0, or not less than <see cref="Count"/>.</exception>
    public CompatEntry this[int index]
    {
        get
        {
            if (_catalog is null || (uint)index >= (uint)Count)
            {
                throw new ArgumentOutOfRangeException(nameof(index));
            }

            if (_view is not null)
            {
                if (index < _view.BaseCount)
                {
                    return _view[index];
                }

                index -= _view.BaseCount;
                if (index >= OwnCount)
                {
                    return _view.Entries[index - OwnCount];
                }
            }

            // Late entries that the release does not have are skipped: each one before the position moves it by one.
            var gap = _tablesStart - _defaultsEnd;
            var position = _start + index;
            ref readonly var families = ref _catalog.FamilyTable;
            for (var row = families.LateStart[_family]; row < families.LateEnd[_family]; row++)
            {
                var late = _catalog.Lists.LatePosition[row];
                if (IsLeftOut(late) && (late < _defaultsEnd ? late : late - gap) <= position)
                {
                    position++;
                }
            }

            return EntryAt(_catalog, position < _defaultsEnd ? position : position + gap);
        }
    }

    /// <summary>Gets the value that the table sets for a property of a driver. If several entries set it, the last one wins.</summary>
    /// <param name="driver">The driver, compared ordinally; entries on a type that it derives from are not considered.</param>
    /// <param name="property">The property of the driver.</param>
    /// <param name="value">The value; empty if the table does not set the property.</param>
    /// <returns>true if the table sets the property; otherwise, false.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="driver"/> or <paramref name="property"/> is null.</exception>
    public bool TryGet(string driver, string property, out string value) => TryGet(
        (driver ?? throw new ArgumentNullException(nameof(driver))).AsSpan(), (property ?? throw new ArgumentNullException(nameof(property))).AsSpan(), out value);

    /// <summary>Gets the value that the table sets for a property of a driver. If several entries set it, the last one wins.</summary>
    /// <param name="driver">The driver, compared ordinally; entries on a type that it derives from are not considered.</param>
    /// <param name="property">The property of the driver.</param>
    /// <param name="value">The value; empty if the table does not set the property.</param>
    /// <returns>true if the table sets the property; otherwise, false.</returns>
    public bool TryGet(ReadOnlySpan<char> driver, ReadOnlySpan<char> property, out string value)
    {
        if (_view is not null)
        {
            return _view.TryGetLast(driver, property, out value)
                || (_end > _start && _catalog!.TryGetCompat(in this, driver, property, out value))
                || (_view.BaseCount > 0 && _view.TryGet(driver, property, out value));
        }

        if (_catalog is { } catalog)
        {
            return catalog.TryGetCompat(in this, driver, property, out value);
        }

        value = "";
        return false;
    }

    /// <summary>Returns an enumerator of the entries, in order of application.</summary>
    /// <returns>The enumerator.</returns>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<CompatEntry> IEnumerable<CompatEntry>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal bool IsApplied(int position) => IsInTable(position) && _catalog!.Lists.IsInBinary(_catalog.Lists.Entry[position], _release);

    private bool IsInTable(int position) => position >= _start && position < _end && (position < _defaultsEnd || position >= _tablesStart);

    private bool IsLeftOut(int position) => IsInTable(position) && !_catalog!.Lists.IsInBinary(_catalog.Lists.Entry[position], _release);

    private static CompatEntry EntryAt(CatalogTables catalog, int position)
    {
        ref readonly var lists = ref catalog.Lists;
        var strings = catalog.Strings;
        var entry = lists.Entry[position];
        return new(strings[lists.Driver[entry]], strings[lists.Property[entry]], strings[lists.Value[entry]]);
    }

    /// <summary>Enumerates the entries of a compat table.</summary>
    public struct Enumerator : IEnumerator<CompatEntry>
    {
        private readonly CompatTable _table;
        private readonly int _count;
        private int _position;

        internal Enumerator(CompatTable table)
        {
            _table = table;
            _count = table._view is null ? 0 : table.Count;
            _position = First;
        }

        // The position in the list, or the index in the table if some of its entries are in other lists.
        private readonly int First => _table._view is null ? _table._start - 1 : -1;

        /// <summary>Gets the entry at the current position.</summary>
        public readonly CompatEntry Current => _table._view is not { } view ? EntryAt(_table._catalog!, _position)
            : (uint)_position < (uint)view.BaseCount ? view[_position]
            : _table[_position];

        readonly object IEnumerator.Current => Current;

        /// <summary>Advances to the next entry.</summary>
        /// <returns>true if there is a next entry; false at the end.</returns>
        public bool MoveNext()
        {
            if (_table._view is not null)
            {
                _position = Math.Min(_position + 1, _count);
                return _position < _count;
            }

            do
            {
                _position++;
                if (_position == _table._defaultsEnd)
                {
                    _position = _table._tablesStart;
                }

                if (_position >= _table._end)
                {
                    _position = _table._end;
                    return false;
                }
            }
            while (!_table._catalog!.Lists.IsInBinary(_table._catalog.Lists.Entry[_position], _table._release));

            return true;
        }

        /// <summary>Resets the enumerator to the position before the first entry.</summary>
        public void Reset() => _position = First;

        /// <summary>Does nothing; the enumerator has no resources to release.</summary>
        public readonly void Dispose()
        {
        }
    }
}
