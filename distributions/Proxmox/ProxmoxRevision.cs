namespace MachineTypes.Qemu.Distributions;

/// <summary>
/// A revision of the machine types of one version in Proxmox VE, such as <c>+pve1</c> of 9.2. It changes the command line that Proxmox VE writes, not QEMU's machine type: the compat entries
/// of <c>pc-q35-9.2+pve1</c> are those of <c>pc-q35-9.2</c>.
/// </summary>
/// <remarks>Revisions are known up to qemu-server 9.2.6. Any other revision belongs to a newer Proxmox VE, or is an error.</remarks>
public sealed class ProxmoxRevision
{
    private static readonly ProxmoxRevision[] Known =
    [
        new(QemuRelease.V4_1, 1, "2019-11-25", "nothing: revisions were introduced", isForVirt: true),
        new(QemuRelease.V4_1, 2, null, "more SCSI drives, and the properties of the random number generator and of the disk with the EFI variables", isForVirt: true),
        new(QemuRelease.V9_2, 1, "2025-04-04", "S3 and S4 are off: disable_s3=1 and disable_s4=1 of ICH9-LPC or PIIX4_PM", isForVirt: false),
        new(QemuRelease.V10_0, 1, "2025-09-04", "host_mtu of network devices is always set, also to the default of 1500", isForVirt: true),
        new(QemuRelease.V11_0, 1, "2026-06-26", "host_tunnel=off of virtio network devices, which had changed in QEMU 10.2", isForVirt: true),
        new(QemuRelease.V11_0, 2, "2026-07-14", "the Hyper-V enlightenment eVMCS for Windows 11, 2022 and 2025 on Intel hosts", isForVirt: true),
    ];

    private ProxmoxRevision(QemuRelease release, int number, string? date, string description, bool isForVirt)
    {
        Release = release;
        Number = number;
        Date = date is null ? null : DateTime.ParseExact(date, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        Description = description;
        IsForVirt = isForVirt;
    }

    /// <summary>Gets all known revisions except revision 0, which every version has, in order of version, then number.</summary>
    public static IReadOnlyList<ProxmoxRevision> All { get; } = Array.AsReadOnly(Known);

    /// <summary>Gets the version of QEMU whose machine types have the revision. Numbering starts again with each version.</summary>
    public QemuRelease Release { get; }

    /// <summary>Gets the number of the revision, at least 1.</summary>
    public int Number { get; }

    /// <summary>Gets the date on which the revision was added; null if it is not known.</summary>
    public DateTime? Date { get; }

    /// <summary>Gets what the revision changes in the hardware of a guest.</summary>
    public string Description { get; }

    /// <summary>Gets a value indicating whether the revision changes Arm's <c>virt</c>, too.</summary>
    public bool IsForVirt { get; }

    /// <summary>Returns the number of the highest known revision of a version; 0 if no other is known.</summary>
    /// <param name="release">The version of QEMU. Its bug-fix number does not count.</param>
    public static int Highest(QemuRelease release)
    {
        var highest = 0;
        foreach (var revision in Known)
        {
            if (revision.Release == release && revision.Number > highest)
                highest = revision.Number;
        }

        return highest;
    }

    /// <summary>Returns the name of the revision, such as <c>9.2+pve1</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Release.Version}+pve{Number}");
}
