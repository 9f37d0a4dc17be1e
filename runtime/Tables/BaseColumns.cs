using System.ComponentModel;

namespace MachineTypes.Tables;

/// <summary>The declarations of bases, machine type by machine type.</summary>
/// <param name="base">The number of the base's name, from 1.</param>
/// <param name="from">The row of the first release whose binaries have the base; 0 if there is no such limit.</param>
/// <param name="until">The row of the first release whose binaries no longer have it; 0 if there is no such limit.</param>
/// <param name="ownCount">How many entries of its family's list the machine type has while it has the base.</param>
/// <param name="entryStart">For each declaration, and after the last, the start of the entries that come after all others.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct BaseColumns(Column @base, Column from, Column until, Column ownCount, Column entryStart)
{
    internal readonly Column Base = @base;
    internal readonly Column From = from;
    internal readonly Column Until = until;
    internal readonly Column OwnCount = ownCount;
    internal readonly Column EntryStart = entryStart;
}
