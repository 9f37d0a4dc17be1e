namespace MachineTypes.Tool.QemuFacts;

/// <summary>
/// The revisions of machine types that Proxmox VE's manager knows, up to qemu-server 9.2.6. A host refuses a revision above the highest one that it knows for the version. Numbering
/// starts again with each version, and the bug-fix part of a version does not count.
/// </summary>
internal static class ProxmoxRevisions
{
    private static readonly Dictionary<string, int> Highest = new(StringComparer.Ordinal) { ["4.1"] = 2, ["9.2"] = 1, ["10.0"] = 1, ["11.0"] = 2 };

    /// <summary>Returns the highest known revision of a version.</summary>
    /// <param name="release">The release of QEMU that the machine type belongs to.</param>
    public static int HighestOf(string release) => Highest.GetValueOrDefault(release);
}
