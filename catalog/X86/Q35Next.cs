namespace MachineTypes.Qemu.X86;

/// <summary>The PC with the Q35 chipset as it came with QEMU 1.3, without a version. pc-q35-1.4 replaced it.</summary>
[MachineType<X86_64Machine>("q35-next", Unversioned = true, From = "1.3", RemovedIn = "1.4", Reason = "Renamed pc-q35-1.4.")]
[MachineType<I386Machine>("q35-next", Unversioned = true, From = "1.3", RemovedIn = "1.4", Reason = "Renamed pc-q35-1.4.")]
[MachineAlias<X86_64Machine>("q35")]
[MachineAlias<I386Machine>("q35")]
[CpuMax(255)]
public sealed partial class Q35Next : Board;
