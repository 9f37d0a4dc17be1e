using System.ComponentModel;

namespace MachineTypes.Tables;

/// <summary>A flip that takes something away from consumers, and the machine types on which it has happened.</summary>
/// <param name="flip">The flip.</param>
/// <param name="hasFlipped">For each machine type, 1 if the flip has happened on it, 2 if that is not known; otherwise, 0.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FlipTable(MachineFlip flip, Column hasFlipped)
{
    internal MachineFlip Flip { get; } = flip;

    internal FlipState StateOn(int machine) => (FlipState)hasFlipped[machine];
}

/// <summary>Specifies whether a flip has happened on a machine type. The values are those of generated tables.</summary>
internal enum FlipState
{
    NotFlipped,
    Flipped,
    NotKnown,
}
