using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace MachineTypes.Shared;

// See docs/decisions/0006-generated-name-lookup.md.
/// <summary>
/// The steps of a lookup in a perfect hash table, in which every key of a fixed set has a slot of its own: a key's hash selects a bucket, the bucket's displacement changes the hash, and
/// the changed hash selects the slot. The generator builds tables with the same code.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
#if MACHINETYPES_MODEL
internal
#else
public
#endif
static class PerfectHash
{
    /// <summary>Returns the hash of a key. Its upper bits are its bucket.</summary>
    /// <param name="key">The key.</param>
    /// <param name="factor">The factor by which the key is multiplied.</param>
    /// <returns>The hash.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Hash(ulong key, ulong factor)
    {
        var hash = unchecked(key * factor);
        return hash ^ (hash >> 32);
    }

    /// <summary>Returns the slot that a key has if it is in the set. Any other key also gets a slot, so the caller must compare.</summary>
    /// <param name="hash">The hash of the key.</param>
    /// <param name="displacement">The displacement of its bucket. It is made odd, so that different lower halves of hashes stay different.</param>
    /// <param name="slotShift">The number of bits by which the changed hash is shifted to the right.</param>
    /// <returns>The slot, from 0.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Slot(ulong hash, int displacement, int slotShift) =>
        (int)(unchecked((uint)hash * ((2u * (uint)displacement) + 1u)) >> slotShift);
}
