using System.ComponentModel;

namespace MachineTypes.Tables;

/// <summary>The aliases that the families' machine types have or had: one row per alias, family by family.</summary>
/// <param name="name">The row of the alias among the strings.</param>
/// <param name="machine">The row of the machine type that it refers to; 0 if it refers to the newest of the family that a release has.</param>
/// <param name="from">The row of the first release that has it; 1 or less if every release does.</param>
/// <param name="until">The row of the first release that no longer has it; 0 if it has no end.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct AliasTable(Column name, Column machine, Column from, Column until)
{
    // Fields, because each accessor that a first lookup calls would have to be JIT-compiled for it.
    internal readonly Column Name = name;
    internal readonly Column Machine = machine;
    internal readonly Column From = from;
    internal readonly Column Until = until;
}
