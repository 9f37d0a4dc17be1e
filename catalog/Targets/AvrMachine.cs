namespace MachineTypes.Qemu;

/// <summary>The machine types of <c>qemu-system-avr</c>.</summary>
[MachineCatalog<QemuRelease>(TablesKnown = false)]
public readonly partial struct AvrMachine;
