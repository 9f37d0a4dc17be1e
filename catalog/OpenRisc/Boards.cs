// Machines with OpenRISC cores (hw/or1k). The target or32 was renamed or1k in 2.9.
namespace MachineTypes.Qemu.OpenRisc;

/// <summary>The simulator or1ksim.</summary>
[MachineType<Or1kMachine>("or1k-sim", Unversioned = true, From = "2.9")]
[IsDefault(KnownFrom = "7.2", KnownUntil = "7.2.22")]
[CpuMax(1, RemovedIn = "2.11")]
[CpuMax(2, AddedIn = "2.11", RemovedIn = "7.0")]
[CpuMax(4, AddedIn = "7.0")]
[DefaultCpuType("or1200-or1k-cpu")]
[NoValue<DefaultRamIdAttribute>(KnownFrom = "7.2", KnownUntil = "7.2.22")]
public sealed partial class Or1kSim : Board;

/// <summary>The simulator or1ksim, on the target or32.</summary>
[MachineType<Or32Machine>("or32-sim", Unversioned = true, From = "1.2", RemovedIn = "2.9", Reason = "The target was removed.")]
[NoValue<IsDefaultAttribute>(KnownUntil = "1.1")]
[CpuMax(1)]
public sealed partial class Or32Sim : Board;

/// <summary>The OpenRISC machine with virtio devices (<c>hw/or1k/virt.c</c>).</summary>
[MachineType<Or1kMachine>("virt", Unversioned = true, From = "7.2")]
[CpuMax(4)]
[DefaultCpuType("or1200-or1k-cpu")]
[NoValue<DefaultRamIdAttribute>(KnownUntil = "7.2.22")]
public sealed partial class Virt : Board;
