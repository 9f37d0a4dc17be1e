namespace MachineTypes.Qemu;

/// <summary>The machine types of <c>qemu-system-loongarch64</c>.</summary>
[MachineCatalog<QemuRelease>(TablesKnownFrom = "4.0", UnversionedTablesKnownFrom = "10.0")]
public readonly partial struct Loongarch64Machine;
