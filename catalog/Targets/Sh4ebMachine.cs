namespace MachineTypes.Qemu;

/// <summary>The machine types of <c>qemu-system-sh4eb</c>.</summary>
[MachineCatalog<QemuRelease>(TablesKnown = false)]
public readonly partial struct Sh4ebMachine;
