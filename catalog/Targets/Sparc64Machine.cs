namespace MachineTypes.Qemu;

/// <summary>The machine types of <c>qemu-system-sparc64</c>.</summary>
[MachineCatalog<QemuRelease>(TablesKnown = false)]
public readonly partial struct Sparc64Machine;
