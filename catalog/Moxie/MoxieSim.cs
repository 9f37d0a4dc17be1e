namespace MachineTypes.Qemu.Moxie;

/// <summary>The simulator of the Moxie core (<c>hw/moxie/moxiesim.c</c>).</summary>
[MachineType<MoxieMachine>("moxiesim", Unversioned = true, From = "1.5", RemovedIn = "6.1", Reason = "The target was removed.")]
[NoValue<IsDefaultAttribute>(KnownUntil = "1.4")]
[CpuMax(1)]
[DefaultCpuType("MoxieLite-moxie-cpu")]
public sealed partial class Moxiesim : Board;
