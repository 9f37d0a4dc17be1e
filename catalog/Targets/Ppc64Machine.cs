namespace MachineTypes.Qemu;

/// <summary>The machine types of <c>qemu-system-ppc64</c>.</summary>
[MachineCatalog<QemuRelease>(TablesKnownFrom = "4.0", UnversionedTablesKnownFrom = "10.0")]
[CatalogText("cpu", "powerpc64")] // CPU types end with it
[CatalogText("mac99-cpu", "970fx_v3.1")]
public readonly partial struct Ppc64Machine;
