using System.Globalization;

namespace MachineTypes.Tool.QemuFacts;

/// <summary>The machine types that Proxmox VE chooses if the configuration of a guest names none, or only an alias.</summary>
internal static class ProxmoxDefaults
{
    // The version of a Windows guest whose version is not recorded: QEMU 5.2 changed the paths of devices in ACPI, which Windows notices.
    private const string WindowsVersion = "5.1";

    /// <summary>Returns the alias that Proxmox VE uses for a guest without a machine type.</summary>
    /// <param name="target">The target.</param>
    public static string Of(string target) => target == "aarch64" ? "virt" : "pc";

    /// <summary>Returns the machine type of a Windows guest whose configuration names none, or only an alias.</summary>
    /// <param name="alias">The alias; null if the configuration names none.</param>
    /// <param name="creationVersion">The version of QEMU that the guest was created with, if it is recorded.</param>
    /// <returns>The machine type; null if the name contains a version or is not one of the aliases.</returns>
    public static string? OfWindows(string? alias, string? creationVersion)
    {
        var family = alias switch
        {
            null or "pc" => "pc-i440fx",
            "q35" => "pc-q35",
            "virt" => "virt",
            _ => null,
        };
        return family is null ? null : $"{family}-{RecordedVersion(creationVersion) ?? WindowsVersion}";
    }

    // A version counts from 9.1 on; its bug-fix part does not count.
    private static string? RecordedVersion(string? version)
    {
        var parts = version?.Split('.') ?? [];
        return parts is [var major, var minor, ..] && int.TryParse(major, NumberStyles.None, CultureInfo.InvariantCulture, out var first) && int.TryParse(minor, NumberStyles.None, CultureInfo.InvariantCulture, out var second)
            && (first, second).CompareTo((9, 1)) >= 0 ? FormattableString.Invariant($"{first}.{second}") : null;
    }
}
