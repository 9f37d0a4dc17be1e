// Boards with Altera's Nios II, a core for FPGAs (hw/nios2).
namespace MachineTypes.Qemu.Nios2;

/// <summary>Altera's reference design for the MAX 10 10M50.</summary>
[MachineType<Nios2Machine>("10m50-ghrd", Unversioned = true, From = "2.9", DeprecatedIn = "8.2", RemovedIn = "9.1", Reason = "The target was removed.")]
[IsDefault(KnownFrom = "7.2", KnownUntil = "7.2.22")]
[CpuMax(1)]
[NoValue<DefaultRamIdAttribute>(KnownFrom = "7.2", KnownUntil = "7.2.22")]
public sealed partial class Nios10m50Ghrd : Board;

/// <summary>A Nios II without a memory management unit.</summary>
[MachineType<Nios2Machine>("nios2-generic-nommu", Unversioned = true, From = "4.1", DeprecatedIn = "8.2", RemovedIn = "9.1", Reason = "The target was removed.")]
[CpuMax(1)]
[NoValue<DefaultRamIdAttribute>(KnownFrom = "7.2", KnownUntil = "7.2.22")]
public sealed partial class Nios2GenericNommu : Board;
