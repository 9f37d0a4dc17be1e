namespace MachineTypes.Qemu;

/// <summary>The machine types of <c>qemu-system-m68k</c>.</summary>
[MachineCatalog<QemuRelease>]
public readonly partial struct M68kMachine;
