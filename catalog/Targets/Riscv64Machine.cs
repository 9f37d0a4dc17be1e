namespace MachineTypes.Qemu;

/// <summary>The machine types of <c>qemu-system-riscv64</c>.</summary>
/// <remarks>None of them has versions: each may change with any release.</remarks>
[MachineCatalog<QemuRelease>(TablesKnownFrom = "10.0")]
[CatalogText("bits", "64")]
[CatalogText("sifive-e", "sifive-e51")]
[CatalogText("sifive-u", "sifive-u54")]
public readonly partial struct Riscv64Machine;
