using MachineTypes.Tool.Catalogs;

namespace MachineTypes.Tool.QemuFacts;

/// <summary>Which x86 guests may have APIC IDs that do not fit in 8 bits, as more than 255 vCPUs need.</summary>
internal static class X2Apic
{
    /// <summary>The release from which QEMU emulates x2APIC. Before, only KVM and Xen have it.</summary>
    public const string EmulatedSince = "9.0";

    /// <summary>Determines whether a target has APICs.</summary>
    /// <param name="target">The target.</param>
    public static bool Applies(string target) => target is "x86_64" or "i386";

    /// <summary>Determines whether QEMU accepts such IDs.</summary>
    /// <param name="accelerator">The accelerator.</param>
    /// <param name="release">The QEMU release.</param>
    /// <returns>true or false; null if it depends on the accelerator, which is not known.</returns>
    public static bool? IsAvailable(Accelerator accelerator, string release) =>
        !VersionNumber.IsBefore(release, EmulatedSince) ? true
        : accelerator switch
        {
            Accelerator.Other => false,
            Accelerator.NotKnown => null,
            _ => true,
        };
}
