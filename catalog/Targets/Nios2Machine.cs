namespace MachineTypes.Qemu;

/// <summary>The machine types of <c>qemu-system-nios2</c>.</summary>
/// <remarks>9.0 was the last release that had the target.</remarks>
[MachineCatalog<QemuRelease>(TablesKnown = false)]
public readonly partial struct Nios2Machine;
