namespace MachineTypes.Qemu;

/// <summary>The machine types of <c>qemu-system-s390x</c>.</summary>
[MachineCatalog<QemuRelease>(TablesKnownFrom = "4.0", UnversionedTablesKnownFrom = "10.0")]
public readonly partial struct S390xMachine;
