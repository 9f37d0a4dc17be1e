namespace MachineTypes.Qemu;

/// <summary>The machine types of <c>qemu-system-m68k</c>.</summary>
[MachineCatalog<QemuRelease>(TablesKnownFrom = "4.0", UnversionedTablesKnownFrom = "10.0")]
public readonly partial struct M68kMachine;
