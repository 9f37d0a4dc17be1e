// Boards with Lattice's LatticeMico32, a core for FPGAs (hw/lm32).
namespace MachineTypes.Qemu.Lm32;

/// <summary>Boards with the LatticeMico32.</summary>
[CpuMax(1)]
[DefaultCpuType("lm32-full-lm32-cpu")]
[NoValue<IsDefaultAttribute>(KnownUntil = "0.14")]
public abstract class Lm32Board : Board;

/// <summary>Lattice's evaluation board for the LatticeMico32.</summary>
[MachineType<Lm32Machine>("lm32-evr", Unversioned = true, From = "0.15", RemovedIn = "6.1", Reason = "The target was removed.")]
public sealed partial class Lm32Evr : Lm32Board;

/// <summary>A board with the LatticeMico32 for uClinux.</summary>
[MachineType<Lm32Machine>("lm32-uclinux", Unversioned = true, From = "0.15", RemovedIn = "6.1", Reason = "The target was removed.")]
public sealed partial class Lm32Uclinux : Lm32Board;

/// <summary>The Milkymist One, a board for video effects.</summary>
[MachineType<Lm32Machine>("milkymist", Unversioned = true, From = "0.15", RemovedIn = "6.1", Reason = "The target was removed.")]
public sealed partial class Milkymist : Lm32Board;
