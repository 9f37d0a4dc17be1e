namespace MachineTypes.Qemu;

/// <summary>The machine types of <c>qemu-system-riscv32</c>.</summary>
/// <remarks>None of them has versions: each may change with any release.</remarks>
[MachineCatalog<QemuRelease>(TablesKnown = false)]
[CatalogText("bits", "32")]
[CatalogText("sifive-e", "sifive-e31")]
[CatalogText("sifive-u", "sifive-u34")]
public readonly partial struct Riscv32Machine;
