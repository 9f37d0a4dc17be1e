using System.Collections.Frozen;

namespace MachineTypes.Tool.QemuFacts;

/// <summary>Boards whose chips have several cores, so that QEMU refuses fewer vCPUs. QEMU does not report this limit; it was tried with one release.</summary>
internal static class FixedCpus
{
    /// <summary>The release that was tried.</summary>
    public const string Tried = "7.2";

    private static readonly FrozenDictionary<string, int> Minimum = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["ast2600-evb"] = 2,
        ["bletchley-bmc"] = 2,
        ["fby35"] = 3,
        ["fby35-bmc"] = 2,
        ["fuji-bmc"] = 2,
        ["kudo-bmc"] = 2,
        ["mori-bmc"] = 2,
        ["mps2-an521"] = 2,
        ["mps3-an524"] = 2,
        ["musca-a"] = 2,
        ["musca-b1"] = 2,
        ["npcm750-evb"] = 2,
        ["nuri"] = 2,
        ["orangepi-pc"] = 4,
        ["qcom-dc-scm-v1-bmc"] = 2,
        ["qcom-firework-bmc"] = 2,
        ["quanta-gbs-bmc"] = 2,
        ["quanta-gsj"] = 2,
        ["rainier-bmc"] = 2,
        ["raspi2b"] = 4,
        ["raspi3ap"] = 4,
        ["raspi3b"] = 4,
        ["smdkc210"] = 2,
        ["tacoma-bmc"] = 2,
        ["xlnx-versal-virt"] = 4,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Determines whether a release, or its series, is the one that was tried.</summary>
    /// <param name="release">The QEMU release.</param>
    public static bool IsTried(string release) => release == Tried || release.StartsWith($"{Tried}.", StringComparison.Ordinal);

    /// <summary>Returns the smallest number of vCPUs that a board accepts.</summary>
    /// <param name="target">The target.</param>
    /// <param name="machine">The name of the machine type.</param>
    /// <returns>The number; 1 if it has no such limit that is known.</returns>
    public static int MinimumOf(string target, string machine) => target is "aarch64" or "arm" ? Minimum.GetValueOrDefault(machine, 1) : 1;
}
