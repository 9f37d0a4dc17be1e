namespace MachineTypes.Model.Lookup;

/// <summary>
/// A table in which every key of a fixed set has a slot of its own: a key's hash names a bucket, the bucket's displacement turns the hash, and the turned hash names the slot.
/// </summary>
public sealed class PerfectHash
{
    // Odd, and spread over all bits: the golden ratio's fraction, where the search for a factor starts.
    private const ulong FirstFactor = 0x9E3779B97F4A7C15UL;

    private PerfectHash(ulong factor, int bucketBits, int slotBits, byte[] displacements, int[] slots)
    {
        Factor = factor;
        BucketBits = bucketBits;
        SlotBits = slotBits;
        Displacements = displacements;
        Slots = slots;
    }

    public ulong Factor { get; }

    public int BucketBits { get; }

    public int SlotBits { get; }

    /// <summary>A bucket's displacement.</summary>
    public IReadOnlyList<byte> Displacements { get; }

    /// <summary>One more than the place of the key that has the slot; 0 for a free one.</summary>
    public IReadOnlyList<int> Slots { get; }

    /// <summary>Builds the table. The same keys give the same table, on any machine.</summary>
    /// <param name="keys">Different keys.</param>
    public static PerfectHash For(IReadOnlyList<ulong> keys)
    {
        // Twice as many slots as keys or more, so that the search is short and most misses end at a free slot.
        var slotBits = Bits(keys.Count * 2);
        var bucketBits = Math.Max(1, slotBits - 2);
        for (var factor = FirstFactor; ; factor = unchecked((factor * 6364136223846793005UL) + 1442695040888963406UL) | 1)
        {
            if (TryPlace(keys, factor, bucketBits, slotBits) is { } found)
            {
                return found;
            }
        }
    }

    public int BucketOf(ulong key) => (int)(Mix(key, Factor) >> (64 - BucketBits));

    public int SlotOf(ulong key) => Slot(Mix(key, Factor), Displacements[BucketOf(key)], SlotBits);

    private static ulong Mix(ulong key, ulong factor)
    {
        var hash = unchecked(key * factor);
        return hash ^ (hash >> 32);
    }

    private static int Slot(ulong hash, int displacement, int slotBits) =>
        (int)(unchecked((uint)hash * ((2u * (uint)displacement) + 1u)) >> (32 - slotBits));

    private static PerfectHash? TryPlace(IReadOnlyList<ulong> keys, ulong factor, int bucketBits, int slotBits)
    {
        var displacements = new byte[1 << bucketBits];
        var slots = new int[1 << slotBits];
        var buckets = Enumerable.Range(0, keys.Count)
            .GroupBy(i => (int)(Mix(keys[i], factor) >> (64 - bucketBits)))
            .OrderByDescending(g => g.Count())
            .ThenBy(g => g.Key);
        foreach (var bucket in buckets)
        {
            var hashes = bucket.Select(i => (Place: i, Hash: Mix(keys[i], factor))).ToList();
            var displacement = Enumerable.Range(0, 256).Where(d => Fits(hashes, d)).DefaultIfEmpty(-1).First();
            if (displacement < 0)
            {
                return null;
            }

            displacements[bucket.Key] = (byte)displacement;
            foreach (var (place, hash) in hashes)
            {
                slots[Slot(hash, displacement, slotBits)] = place + 1;
            }
        }

        return new(factor, bucketBits, slotBits, displacements, slots);

        bool Fits(List<(int Place, ulong Hash)> hashes, int displacement)
        {
            var wanted = new HashSet<int>();
            return hashes.All(h => Slot(h.Hash, displacement, slotBits) is var slot && slots[slot] == 0 && wanted.Add(slot));
        }
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
