using System.ComponentModel;

namespace MachineTypes.Tables;

/// <summary>The families of a catalogue: one row per family, in ordinal order of their names. Row 0 is the value that is not a family.</summary>
/// <param name="name">The row of its name among the strings.</param>
/// <param name="oldest">The row of its oldest machine type.</param>
/// <param name="newest">The row of its newest machine type.</param>
/// <param name="latest">The row of its newest released machine type; 0 if none is released.</param>
/// <param name="listStart">The position at which its compat list starts.</param>
/// <param name="defaultCount">How many entries of the list are board defaults.</param>
/// <param name="tableStart">The row of the first of its compat tables, the newest.</param>
/// <param name="tableEnd">The row behind the last of them.</param>
/// <param name="aliasStart">The row of the first of its aliases.</param>
/// <param name="aliasEnd">The row behind the last of them.</param>
/// <param name="lateStart">The row of the first of its late entries.</param>
/// <param name="lateEnd">The row behind the last of them.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct FamilyTable(
    Column name, Column oldest, Column newest, Column latest, Column listStart, Column defaultCount,
    Column tableStart, Column tableEnd, Column aliasStart, Column aliasEnd, Column lateStart, Column lateEnd)
{
    // Fields, because each accessor that a first lookup calls would have to be JIT-compiled for it.
    internal readonly Column Name = name;
    internal readonly Column Oldest = oldest;
    internal readonly Column Newest = newest;
    internal readonly Column Latest = latest;
    internal readonly Column ListStart = listStart;
    internal readonly Column DefaultCount = defaultCount;
    internal readonly Column TableStart = tableStart;
    internal readonly Column TableEnd = tableEnd;
    internal readonly Column AliasStart = aliasStart;
    internal readonly Column AliasEnd = aliasEnd;
    internal readonly Column LateStart = lateStart;
    internal readonly Column LateEnd = lateEnd;

    internal int Count => Name.Count - 1;
}
