namespace MachineTypes.Qemu;

/// <summary>The machine types of <c>qemu-system-or32</c>.</summary>
/// <remarks>2.8 was the last release that had the target.</remarks>
[MachineCatalog<QemuRelease>(TablesKnown = false)]
public readonly partial struct Or32Machine;
