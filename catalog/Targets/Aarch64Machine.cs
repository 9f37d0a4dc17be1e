namespace MachineTypes.Qemu;

/// <summary>The machine types of <c>qemu-system-aarch64</c>.</summary>
[MachineCatalog<QemuRelease>]
public readonly partial struct Aarch64Machine;
