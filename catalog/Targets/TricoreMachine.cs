namespace MachineTypes.Qemu;

/// <summary>The machine types of <c>qemu-system-tricore</c>.</summary>
[MachineCatalog<QemuRelease>(TablesKnown = false)]
public readonly partial struct TricoreMachine;
