using MachineTypes.Shared;

namespace MachineTypes.Model.Lookup;

/// <summary>
/// A table in which every key of a fixed set has a slot of its own: a key's hash selects a bucket, the bucket's displacement changes the hash, and the changed hash selects the slot.
/// </summary>
public sealed class PerfectHashTable
{
    // The search starts at the fraction of the golden ratio, which is odd and has well-spread bits.
    private const ulong FirstFactor = 0x9E3779B97F4A7C15UL;

    private const int HashBits = 64;
    private const int TurnedBits = 32;

    private PerfectHashTable(ulong factor, int bucketShift, int slotShift, int[] displacements, int[] slots)
    {
        Factor = factor;
        BucketShift = bucketShift;
        SlotShift = slotShift;
        Displacements = displacements;
        Slots = slots;
    }

    /// <summary>Gets the number that a key is multiplied by.</summary>
    public ulong Factor { get; }

    /// <summary>Gets the right shift that reduces a hash to a bucket.</summary>
    public int BucketShift { get; }

    /// <summary>Gets the right shift that reduces a displaced hash to a slot.</summary>
    public int SlotShift { get; }

    /// <summary>The displacement of each bucket; each fits into 16 bits.</summary>
    public IReadOnlyList<int> Displacements { get; }

    /// <summary>One more than the index of the key that has the slot; 0 for a free one.</summary>
    public IReadOnlyList<int> Slots { get; }

    /// <summary>Builds the table. The same keys give the same table, on any machine.</summary>
    /// <param name="keys">Distinct keys.</param>
    public static PerfectHashTable For(IReadOnlyList<ulong> keys)
    {
        // Twice as many slots as keys or more, so that the search is short and most misses end at a free slot.
        var slotBits = Bits(keys.Count * 2);
        var bucketBits = Math.Max(1, slotBits - 2);
        for (var factor = FirstFactor; ; factor = unchecked((factor * 6364136223846793005UL) + 1442695040888963406UL) | 1)
        {
            if (TryPlace(keys, factor, HashBits - bucketBits, TurnedBits - slotBits) is { } found)
            {
                return found;
            }
        }
    }

    /// <summary>Returns the slot that a key has if it is in the set; any other key gets some slot too.</summary>
    public int SlotOf(ulong key)
    {
        var hash = PerfectHash.Hash(key, Factor);
        return PerfectHash.Slot(hash, Displacements[(int)(hash >> BucketShift)], SlotShift);
    }

    // The largest buckets choose first, while most slots are free.
    private static PerfectHashTable? TryPlace(IReadOnlyList<ulong> keys, ulong factor, int bucketShift, int slotShift)
    {
        var displacements = new int[1 << (HashBits - bucketShift)];
        var slots = new int[1 << (TurnedBits - slotShift)];
        var hashes = keys.Select(key => PerfectHash.Hash(key, factor)).ToArray();
        var buckets = Enumerable.Range(0, keys.Count)
            .GroupBy(i => (int)(hashes[i] >> bucketShift))
            .Select(g => (Bucket: g.Key, Keys: g.ToArray()))
            .OrderByDescending(b => b.Keys.Length)
            .ThenBy(b => b.Bucket);
        foreach (var (bucket, members) in buckets)
        {
            Work.ThrowIfCancelled();
            var displacement = 0;
            while (!TryFill(slots, members, hashes, displacement, slotShift))
            {
                if (++displacement > ushort.MaxValue)
                {
                    return null;
                }
            }

            displacements[bucket] = displacement;
        }

        return new(factor, bucketShift, slotShift, displacements, slots);
    }

    // Takes a slot for each key, and releases them all if one is already taken.
    private static bool TryFill(int[] slots, int[] members, ulong[] hashes, int displacement, int slotShift)
    {
        for (var i = 0; i < members.Length; i++)
        {
            var slot = PerfectHash.Slot(hashes[members[i]], displacement, slotShift);
            if (slots[slot] != 0)
            {
                while (--i >= 0)
                {
                    slots[PerfectHash.Slot(hashes[members[i]], displacement, slotShift)] = 0;
                }

                return false;
            }

            slots[slot] = members[i] + 1;
        }

        return true;
    }

    private static int Bits(int count)
    {
        var bits = 1;
        while (1 << bits < count)
        {
            bits++;
        }

        return bits;
    }
}
