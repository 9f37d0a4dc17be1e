namespace MachineTypes.Qemu;

/// <summary>The machine types of <c>qemu-system-ppc64</c>.</summary>
[MachineCatalog<QemuRelease>]
public readonly partial struct Ppc64Machine;
