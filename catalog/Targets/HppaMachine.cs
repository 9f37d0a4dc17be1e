namespace MachineTypes.Qemu;

/// <summary>The machine types of <c>qemu-system-hppa</c>.</summary>
[MachineCatalog<QemuRelease>(TablesKnown = false)]
public readonly partial struct HppaMachine;
