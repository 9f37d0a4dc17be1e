namespace MachineTypes.Qemu;

/// <summary>The machine types of <c>qemu-system-microblazeel</c>.</summary>
/// <remarks>10.2 was the last release that had the target.</remarks>
[MachineCatalog<QemuRelease>(TablesKnown = false)]
public readonly partial struct MicroblazeelMachine;
