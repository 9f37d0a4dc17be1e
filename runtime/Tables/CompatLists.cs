using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace MachineTypes.Tables;

// See docs/decisions/0020-two-ranges-of-one-list.md.
/// <summary>
/// The compat lists of a catalogue's families, one after the other. A family's list consists of the board defaults and then the tables from the newest to the oldest;
/// the list of each of its machine types is a prefix of it.
/// </summary>
/// <param name="tableRelease">The last release whose binaries do not have a compat table, which is named after that release or after the one that it fixes: one row per table, family by family, newest first.</param>
/// <param name="tableStart">How many entries of the family's list come before the table.</param>
/// <param name="entry">The row of the entry at each position of the lists.</param>
/// <param name="latePosition">The positions of the entries that were added or removed late, ascending.</param>
/// <param name="driver">The row of an entry's driver among the strings. Entries are distinct; those that were added or removed late come last.</param>
/// <param name="property">The row of an entry's property among the strings.</param>
/// <param name="value">The row of an entry's value among the strings.</param>
/// <param name="lateFrom">The row of the first release that has a late entry: one row per late entry.</param>
/// <param name="lateUntil">The row of the first release that no longer has a late entry; 0 if it has no end.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct CompatLists(
    Column tableRelease, Column tableStart, Column entry, Column latePosition, Column driver, Column property, Column value, Column lateFrom, Column lateUntil)
{
    // Fields, because each accessor that a first lookup calls would have to be JIT-compiled for it.
    internal readonly Column TableRelease = tableRelease;
    internal readonly Column TableStart = tableStart;
    internal readonly Column Entry = entry;
    internal readonly Column LatePosition = latePosition;
    internal readonly Column Driver = driver;
    internal readonly Column Property = property;
    internal readonly Column Value = value;
    private readonly Column _lateFrom = lateFrom;
    private readonly Column _lateUntil = lateUntil;

    // The late entries are the last rows.
    private readonly int _firstLate = driver.Count - lateFrom.Count;

    /// <summary>Determines whether the binaries of a release have an entry, if they have the table that it is in.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool IsInBinary(int entry, int release) => entry < _firstLate || IsLateInBinary(entry - _firstLate, release);

    /// <summary>Determines whether an entry was added or removed late.</summary>
    internal bool IsLate(int entry) => entry >= _firstLate;

    /// <summary>Returns the row of a late entry among the late entries; -1 for any other entry.</summary>
    internal int LateOf(int entry) => IsLate(entry) ? entry - _firstLate : -1;

    /// <summary>Returns the row of the first release that has an entry; 1 or less if all releases with its table do.</summary>
    internal int FromOf(int entry) => IsLate(entry) ? _lateFrom[entry - _firstLate] : 0;

    /// <summary>Returns the row of the first release that no longer has an entry; 0 if there is none.</summary>
    internal int UntilOf(int entry) => IsLate(entry) ? _lateUntil[entry - _firstLate] : 0;

    private bool IsLateInBinary(int late, int release) =>
        _lateFrom[late] <= release && (_lateUntil[late] == 0 || release < _lateUntil[late]);
}
