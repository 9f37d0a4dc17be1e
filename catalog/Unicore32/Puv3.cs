namespace MachineTypes.Qemu.Unicore32;

/// <summary>Peking University's PKUnity-3, a chip with a UniCore-II core (<c>hw/unicore32/puv3.c</c>).</summary>
[MachineType<Unicore32Machine>("puv3", Unversioned = true, From = "1.2", RemovedIn = "6.1", Reason = "The target was removed.")]
[NoValue<IsDefaultAttribute>(KnownUntil = "1.1")]
[CpuMax(1)]
[DefaultCpuType("UniCore-II-unicore32-cpu")]
public sealed partial class Puv3 : Board;
