namespace MachineTypes.Qemu.Alpha;

/// <summary>Digital's DP264, a workstation board with Alpha 21264 and the chipset Tsunami (<c>hw/alpha/dp264.c</c>).</summary>
[MachineType<AlphaMachine>("clipper", Unversioned = true, From = "1.0")]
[IsDefault(KnownFrom = "7.2", KnownUntil = "7.2.22")]
[CpuMax(4)]
[DefaultCpuType("ev67-alpha-cpu")]
[DefaultRamId("ram", KnownFrom = "7.2", KnownUntil = "7.2.22")]
public sealed partial class Clipper : Board;
