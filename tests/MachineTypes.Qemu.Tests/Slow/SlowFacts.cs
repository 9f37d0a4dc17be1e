namespace MachineTypes.Qemu.Tests.Slow;

/// <summary>What the record of QEMU's incidents says beyond the recorded lists: when a default changed, if not with the release after the table's, and what no list shows.</summary>
internal static class SlowFacts
{
    private static readonly (string Property, string Table, string Since)[] ChangedLater =
    [
        ("use-disabled-flag", "4.1", "5.0"),
        ("host_uso", "8.0", "8.2"),
        ("guest_uso4", "8.0", "8.2"),
        ("guest_uso6", "8.0", "8.2"),
        ("aw-bits", "9.1", "10.0"),
        ("kvm-msi-ext-dest-id", "5.1", "6.0"),
    ];

    /// <summary>The entries that named a wrong driver, and the driver that was named instead.</summary>
    public static IReadOnlyList<(string Driver, string Property, string Successor, string Since)> Successors { get; } =
    [
        ("virtio-gpu", "edid", "virtio-gpu-device", "5.0"),
        ("virtio-net-pci", "vectors", "virtio-net-pci-base", "6.2"),
    ];

    /// <summary>What code gave machine types before there was an entry.</summary>
    public static IReadOnlyList<(string Driver, string Property)> SetByCode { get; } = [("s390-flic", "migration-enabled")];

    /// <summary>The incidents of fields and behaviour.</summary>
    public static IReadOnlyList<SlowBehaviour> Behaviours { get; } =
    [
        new("the PCI root bus has the ACPI _UID 0 instead of 1", ["i440fx", "q35"], "5.1", "5.2", "6.0"),
        new(
            "the field auto_enable_numa_with_memhp is off instead of auto_enable_numa_with_memdev, so that guests with and without memory slots get other NUMA nodes",
            ["i440fx", "q35"], "5.0", "5.1", "5.2"),
        new("the field legacy_no_rng_seed is there, which keeps the seed for a kernel's random numbers off", ["i440fx", "q35"], "7.1", "7.2", "8.0"),
        new("sev-guest.legacy-vm-type stays auto, although the table sets it to on", ["i440fx", "q35"], "9.0", "9.1", null),
        new("high memory regions are laid out compactly", ["arm-virt"], "7.1", "8.0", "8.0"),
    ];

    /// <summary>The first release whose binaries have the default that an entry keeps from older machine types.</summary>
    public static QemuRelease BrokenSince((string Driver, string Property) key, QemuRelease table) =>
        ChangedLater.FirstOrDefault(c => c.Property == key.Property && c.Table == table.Version && key.Driver is not "virtio-iommu-pci").Since is { } since
            ? QemuRelease.Parse(since)
            : QemuRelease.All.First(release => release > table && !release.IsBugFix);
}

/// <summary>A change that no list shows.</summary>
internal sealed record SlowBehaviour(string Description, string[] Families, string UpTo, string Since, string? FixedIn)
{
    public bool IsIn(QemuRelease machine, QemuRelease release)
    {
        if (release < QemuRelease.Parse(Since))
        {
            return false;
        }

        // Machine types up to UpTo were given back what they had; those that are newer than it and older than the change were not.
        return machine <= QemuRelease.Parse(UpTo) ? FixedIn is null || release < QemuRelease.Parse(FixedIn) : machine < QemuRelease.Parse(Since);
    }
}
