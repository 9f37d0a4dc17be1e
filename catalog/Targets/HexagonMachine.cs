namespace MachineTypes.Qemu;

/// <summary>The machine types of <c>qemu-system-hexagon</c>.</summary>
[MachineCatalog<QemuRelease>(TablesKnown = false)]
public readonly partial struct HexagonMachine;
