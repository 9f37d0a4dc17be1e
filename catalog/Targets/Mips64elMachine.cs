namespace MachineTypes.Qemu;

/// <summary>The machine types of <c>qemu-system-mips64el</c>.</summary>
[MachineCatalog<QemuRelease>(TablesKnown = false)]
[CatalogText("cpu", "mips64")] // CPU types end with it
[CatalogText("malta-cpu", "20Kc")]
[CatalogText("mipssim-cpu", "5Kf")]
[CatalogText("mips-cpu", "R4000")]
public readonly partial struct Mips64elMachine;
