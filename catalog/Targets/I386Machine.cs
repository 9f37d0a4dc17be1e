namespace MachineTypes.Qemu;

/// <summary>The machine types of <c>qemu-system-i386</c>.</summary>
[MachineCatalog<QemuRelease>(TablesKnownFrom = "4.0", UnversionedTablesKnownFrom = "10.0")]
[CatalogText("target", "i386")] // CPU drivers end with it
[CatalogText("qemu-cpu", "qemu32")]
public readonly partial struct I386Machine;
