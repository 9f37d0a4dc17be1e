using MachineTypes;

namespace RequiresMemdev;

/// <summary>The machine types. The generator fills in this value type.</summary>
[MachineCatalog<QemuRelease>]
public readonly partial struct QemuMachine;

/// <summary>What every machine type shares.</summary>
[Compat("virtio-blk-device", "queue-size", "128", UpTo = "4.2")]
[Compat("virtio-pci", "x-pcie-flr-init", "off", UpTo = "4.1")]
public abstract class Hw;

/// <summary>What the PC machine types share.</summary>
[Compat("mch", "smbase-smram", "off", UpTo = "4.2")]
public abstract class Pc : Hw;

/// <summary>The PC with the i440FX chipset: pc-i440fx-4.0 to pc-i440fx-5.0.</summary>
[MachineType<QemuMachine>("pc-i440fx", From = "4.0", Alias = "pc")]
[RequiresMemdev(Since = "5.0")] // "4.2" or "4.1" does not build: the grace period has not ended (MT1001)
[CpuMax(255)]
public sealed partial class PcI440Fx : Pc;
