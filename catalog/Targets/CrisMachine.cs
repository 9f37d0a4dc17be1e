namespace MachineTypes.Qemu;

/// <summary>The machine types of <c>qemu-system-cris</c>.</summary>
/// <remarks>9.1 was the last release that had the target.</remarks>
[MachineCatalog<QemuRelease>(TablesKnown = false)]
public readonly partial struct CrisMachine;
