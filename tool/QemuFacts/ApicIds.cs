using System.Numerics;

namespace MachineTypes.Tool.QemuFacts;

/// <summary>
/// The APIC IDs of vCPUs. An ID consists of the numbers of the socket, die, module, core and thread, each in a field of bits of its own. If a number is not a power of two, IDs are skipped:
/// 40 sockets with 5 cores need 317 IDs for 200 vCPUs.
/// </summary>
internal static class ApicIds
{
    /// <summary>The number of IDs that an interrupt controller without x2APIC has.</summary>
    public const long WithoutX2Apic = 255;

    /// <summary>Returns one more than the highest ID.</summary>
    /// <param name="count">The number of vCPUs.</param>
    /// <param name="inner">The sizes of the levels below the socket, outermost first, each at least 1.</param>
    public static long Count(long count, IReadOnlyList<long> inner)
    {
        var perSocket = inner.Aggregate(1L, Multiply);
        if (perSocket <= 0 || count <= 0)
            return count;

        // The last vCPU is in the last socket, at the highest number of each level that is full.
        var index = count - 1;
        long id = index / perSocket;
        var rest = index % perSocket;
        var below = perSocket;
        foreach (var size in inner)
        {
            below = Math.Max(1, below / size);
            id = Math.Min((id << BitOperations.Log2((ulong)size * 2 - 1)) | (rest / below), int.MaxValue);
            rest %= below;
        }

        return id + 1;
    }

    private static long Multiply(long left, long right) => Math.Min(left * Math.Min(right, int.MaxValue), int.MaxValue);
}
