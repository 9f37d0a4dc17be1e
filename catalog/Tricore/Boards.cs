// Boards with Infineon's TriCore (hw/tricore).
namespace MachineTypes.Qemu.Tricore;

/// <summary>Infineon's AURIX TriBoard with the TC277.</summary>
[MachineType<TricoreMachine>("KIT_AURIX_TC277_TRB", Unversioned = true, From = "6.0")]
[CpuMax(1)]
[NoValue<DefaultRamIdAttribute>(KnownFrom = "7.2", KnownUntil = "7.2.22")]
public sealed partial class KitAurixTc277Trb : Board;

/// <summary>A TriCore with nothing but memory, for tests.</summary>
[MachineType<TricoreMachine>("tricore_testboard", Unversioned = true, From = "2.2")]
[CpuMax(1)]
[DefaultCpuType("tc1796-tricore-cpu")]
[NoValue<DefaultRamIdAttribute>(KnownFrom = "7.2", KnownUntil = "7.2.22")]
public sealed partial class TricoreTestboard : Board;
