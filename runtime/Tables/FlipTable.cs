using System.ComponentModel;

namespace MachineTypes.Tables;

/// <summary>A flip that takes something away from consumers, and the machine types on which it has happened.</summary>
/// <param name="flip">The flip.</param>
/// <param name="hasFlipped">1 for each machine type on which it has happened; otherwise, 0.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FlipTable(MachineFlip flip, Column hasFlipped)
{
    internal MachineFlip Flip { get; } = flip;

    internal bool HasFlipped(int machine) => hasFlipped[machine] != 0;
}
