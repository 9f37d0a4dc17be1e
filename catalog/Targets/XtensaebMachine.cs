namespace MachineTypes.Qemu;

/// <summary>The machine types of <c>qemu-system-xtensaeb</c>.</summary>
[MachineCatalog<QemuRelease>(TablesKnown = false)]
[CatalogText("core", "fsf")] // the boards' default CPU
[CatalogText("nommu-core", "fsf")]
public readonly partial struct XtensaebMachine;
