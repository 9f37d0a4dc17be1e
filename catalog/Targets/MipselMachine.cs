namespace MachineTypes.Qemu;

/// <summary>The machine types of <c>qemu-system-mipsel</c>.</summary>
[MachineCatalog<QemuRelease>(TablesKnown = false)]
[CatalogText("cpu", "mips")] // CPU types end with it
[CatalogText("malta-cpu", "24Kf")]
[CatalogText("mipssim-cpu", "24Kf")]
[CatalogText("mips-cpu", "24Kf")]
public readonly partial struct MipselMachine;
