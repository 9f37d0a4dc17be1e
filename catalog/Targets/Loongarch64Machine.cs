namespace MachineTypes.Qemu;

/// <summary>The machine types of <c>qemu-system-loongarch64</c>.</summary>
[MachineCatalog<QemuRelease>]
public readonly partial struct Loongarch64Machine;
