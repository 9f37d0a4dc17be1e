namespace MachineTypes.Qemu;

/// <summary>The machine types of <c>qemu-system-unicore32</c>.</summary>
/// <remarks>6.0 was the last release that had the target.</remarks>
[MachineCatalog<QemuRelease>(TablesKnown = false)]
public readonly partial struct Unicore32Machine;
