namespace MachineTypes.Qemu;

/// <summary>The machine types of <c>qemu-system-riscv64</c>.</summary>
/// <remarks>None of them has versions: each may change with any release.</remarks>
[MachineCatalog<QemuRelease>]
public readonly partial struct Riscv64Machine;
