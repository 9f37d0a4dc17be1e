// Boards with Axis's CRIS chips.
namespace MachineTypes.Qemu.Cris;

/// <summary>Axis's developer board 88 with the ETRAX FS (<c>hw/cris/axis_dev88.c</c>).</summary>
[MachineType<CrisMachine>("axis-dev88", Unversioned = true, From = "0.10", RemovedIn = "9.2", Reason = "The target was removed.")]
[IsDefault(KnownFrom = "7.2", KnownUntil = "7.2.22")]
[CpuMax(1)]
[DefaultCpuType("crisv32-cris-cpu")]
[DefaultRamId("axisdev88.ram", KnownFrom = "7.2", KnownUntil = "7.2.22")]
public sealed partial class AxisDev88 : Board;

/// <summary>An ETRAX FS without a board around it.</summary>
[MachineType<CrisMachine>("bareetraxfs", Unversioned = true, From = "0.9.1", RemovedIn = "1.0")]
[CpuMax(1)]
public sealed partial class Bareetraxfs : Board;
