namespace MachineTypes.Qemu;

/// <summary>The machine types of <c>qemu-system-arm</c>.</summary>
[MachineCatalog<QemuRelease>]
public readonly partial struct ArmMachine;
