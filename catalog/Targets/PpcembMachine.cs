namespace MachineTypes.Qemu;

/// <summary>The machine types of <c>qemu-system-ppcemb</c>.</summary>
/// <remarks>3.0 was the last release that had the target.</remarks>
[MachineCatalog<QemuRelease>(TablesKnown = false)]
[CatalogText("cpu", "powerpc")] // CPU types end with it
[CatalogText("mac99-cpu", "7400_v2.9")]
public readonly partial struct PpcembMachine;
