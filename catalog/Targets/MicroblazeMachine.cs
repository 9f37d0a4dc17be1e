namespace MachineTypes.Qemu;

/// <summary>The machine types of <c>qemu-system-microblaze</c>.</summary>
[MachineCatalog<QemuRelease>(TablesKnown = false)]
public readonly partial struct MicroblazeMachine;
