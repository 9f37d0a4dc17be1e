using MachineTypes.Tool.Catalogs;

namespace MachineTypes.Tool.QemuFacts;

/// <summary>What the interrupt controller of Arm's <c>virt</c> (<c>gic-version</c>) accepts.</summary>
internal static class GicLimits
{
    /// <summary>The number of vCPUs that a GICv2 supports.</summary>
    public const int Version2 = 8;

    /// <summary>The release from which QEMU chooses a GICv3 for more than <see cref="Version2"/> vCPUs if no version is specified. Before, only KVM did.</summary>
    public const string ChoosesSince = "8.0";

    /// <summary>Determines whether a machine type has the option.</summary>
    /// <param name="target">The target.</param>
    /// <param name="machine">The machine type.</param>
    public static bool Apply(string target, IMachineType machine) => target is "aarch64" or "arm" && machine.IsVersioned && machine.Family == "virt";

    /// <summary>Determines whether a guest that specifies no version has a GICv2, whatever its number of vCPUs.</summary>
    /// <param name="accelerator">The accelerator.</param>
    /// <param name="release">The QEMU release.</param>
    /// <returns>true or false; null if it depends on the accelerator, which is not known.</returns>
    public static bool? IsVersion2ByDefault(Accelerator accelerator, string release) =>
        !VersionNumber.IsBefore(release, ChoosesSince) ? false
        : accelerator switch
        {
            Accelerator.Other => true,
            Accelerator.NotKnown => null,
            _ => false,
        };
}
