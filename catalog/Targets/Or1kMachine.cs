namespace MachineTypes.Qemu;

/// <summary>The machine types of <c>qemu-system-or1k</c>.</summary>
[MachineCatalog<QemuRelease>(TablesKnown = false)]
public readonly partial struct Or1kMachine;
