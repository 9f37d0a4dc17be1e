using System.ComponentModel;

namespace MachineTypes.Tables;

/// <summary>The machine types of a catalogue, followed by its previews: one row per machine type, by family, then version. Row 0 is the value that is not a machine type.</summary>
/// <param name="family">The row of its family.</param>
/// <param name="release">The row of its release; 0 if it has no version.</param>
/// <param name="entryCount">How many entries of its family's compat list it has: its own list is a prefix of that one.</param>
/// <param name="deprecatedIn">The row of the release that deprecates it; 0 if none does.</param>
/// <param name="removedIn">The row of the release that removes it; 0 if none does.</param>
/// <param name="alias">The row of its alias today among the strings; 0 if it has none.</param>
/// <param name="since">The row of the first release that has it; 0 if every release does.</param>
/// <param name="isExtra">1 if it is a bug-fix or tagged version beside the machine type of its release; otherwise, 0.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct MachineTable(
    Column family, Column release, Column entryCount, Column deprecatedIn, Column removedIn, Column alias, Column since, Column isExtra)
{
    // Fields, because each accessor that a first lookup calls would have to be JIT-compiled for it.
    internal readonly Column Family = family;
    internal readonly Column Release = release;
    internal readonly Column EntryCount = entryCount;
    internal readonly Column DeprecatedIn = deprecatedIn;
    internal readonly Column RemovedIn = removedIn;
    internal readonly Column Alias = alias;
    internal readonly Column Since = since;
    internal readonly Column IsExtra = isExtra;
}
