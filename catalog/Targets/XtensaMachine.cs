namespace MachineTypes.Qemu;

/// <summary>The machine types of <c>qemu-system-xtensa</c>.</summary>
[MachineCatalog<QemuRelease>(TablesKnown = false)]
[CatalogText("core", "dc232b")] // the boards' default CPU
[CatalogText("nommu-core", "de212")] // where it has no memory management unit
public readonly partial struct XtensaMachine;
