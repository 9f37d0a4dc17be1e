namespace MachineTypes.Qemu;

/// <summary>The machine types of <c>qemu-system-x86_64</c>.</summary>
/// <remarks>The i386 target has machine types of the same names, whose CPU drivers are others: they are not these.</remarks>
[MachineCatalog<QemuRelease>(TablesKnownFrom = "4.0", UnversionedTablesKnownFrom = "10.0")]
[CatalogText("target", "x86_64")] // CPU drivers end with it
[CatalogText("qemu-cpu", "qemu64")]
public readonly partial struct X86_64Machine;
