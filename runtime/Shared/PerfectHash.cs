using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace MachineTypes.Shared;

// See docs/decisions/0006-generated-name-lookup.md.
/// <summary>
/// The steps of the lookup in a perfect hash, in which every key of a fixed set has a slot of its own: a key's hash selects a bucket, the bucket's displacement turns the hash, and
/// the turned hash selects the slot. The generator builds tables with this same code.
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
    /// <param name="factor">What the key is multiplied with.</param>
    /// <returns>The hash.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Hash(ulong key, ulong factor)
    {
        var hash = unchecked(key * factor);
        return hash ^ (hash >> 32);
    }

    /// <summary>Returns the slot that a key has if it is in the set; any other key gets some slot too, so the caller compares.</summary>
    /// <param name="hash">The hash of the key.</param>
    /// <param name="displacement">The displacement of its bucket. It is made odd, so that different lower halves of hashes stay different.</param>
    /// <param name="slotShift">How far the turned hash is shifted to the right.</param>
    /// <returns>The slot, from 0.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Slot(ulong hash, int displacement, int slotShift) =>
        (int)(unchecked((uint)hash * ((2u * (uint)displacement) + 1u)) >> slotShift);
}
