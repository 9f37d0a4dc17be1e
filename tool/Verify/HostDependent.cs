using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.IO;

namespace MachineTypes.Tool.Verify;

/// <summary>Values that depend on the host or on the build and not on the release, so that they cannot be compared with a catalogue.</summary>
internal static class HostDependent
{
    /// <summary>Returns why a value cannot be compared, or null if it can.</summary>
    /// <param name="property">The name of the property.</param>
    /// <param name="own">The value of the catalogue; null for none.</param>
    /// <param name="reply">The value of the reply; null for none.</param>
    /// <param name="scope">The machine types of the reply.</param>
    public static string? WhyNotComparable(string property, PropertyValue? own, PropertyValue? reply, ReplyScope scope) => property switch
    {
        // Under KVM, some targets report the host's CPU as the default of every machine type.
        "default-cpu-type" when own != reply && reply is { Kind: PropertyKind.String, Value: var cpu } && IsHostCpu(cpu) =>
            $"QEMU runs under KVM and reports {Printable.Name(cpu)} as the default of every machine type",

        // Debian builds microvm into a binary of its own, which makes it the default.
        "is-default" when scope.MissingDefault is { } family => $"the build does not include {Printable.Name(family)}, the default machine type of QEMU",
        _ => null,
    };

    private static bool IsHostCpu(string cpu) => cpu.StartsWith("host-", StringComparison.Ordinal) && cpu.EndsWith("-cpu", StringComparison.Ordinal);
}
