using MachineTypes.Tool.Check.Guests;
using MachineTypes.Tool.QemuFacts;

namespace MachineTypes.Tool.Check.Manifests;

/// <summary>Computes the number of vCPUs of a guest of KubeVirt: sockets, cores and threads, each of which is 1 by default, and sockets that can be plugged in.</summary>
internal static class ManifestCpus
{
    /// <summary>Reads the number.</summary>
    /// <param name="cpu">The mapping with the numbers; null if the guest has none.</param>
    /// <param name="lookup">Finds keys.</param>
    /// <returns>The vCPUs; null if the manifest does not contain their number.</returns>
    public static GuestCpus? Read(YamlNode? cpu, YamlLookup lookup)
    {
        List<YamlNode> numbers = [.. new[] { "cores", "sockets", "threads", "maxSockets" }.Select(key => lookup.Last(cpu, key)).OfType<YamlNode>()];
        if (numbers.Count == 0 || numbers.Exists(number => CpuNumber.Read(number.Text) is null))
            return null;

        var (sockets, cores, threads) = (Size("sockets") ?? 1, Size("cores") ?? 1, Size("threads") ?? 1);
        var initial = Multiply(Multiply(sockets, cores), threads);
        var maximum = Multiply(Multiply(Math.Max(sockets, Size("maxSockets") ?? 1), cores), threads);
        return new(maximum, initial, ApicIds.Count(maximum, [cores, threads]), numbers[0].Position);

        long? Size(string key) => lookup.Last(cpu, key) is { } node ? Math.Max(1, CpuNumber.Read(node.Text) ?? 1) : null;
    }

    private static long Multiply(long left, long right) => Math.Min(left * Math.Min(right, CpuNumber.Largest), CpuNumber.Largest);
}
