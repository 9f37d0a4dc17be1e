// Xilinx's designs with the MicroBlaze, a core for FPGAs (hw/microblaze).
namespace MachineTypes.Qemu.Microblaze;

/// <summary>PetaLogix's reference design for Xilinx's ML605.</summary>
/// <remarks>On the target <c>microblaze</c> it was a big-endian machine up to 10.0, and has been a little-endian one since.</remarks>
[MachineType<MicroblazeMachine>("petalogix-ml605", Unversioned = true, From = "0.15", DeprecatedIn = "9.2", RemovedIn = "10.1", Reason = "The big-endian variant was removed.")]
[MachineType<MicroblazeMachine>("petalogix-ml605", Unversioned = true, From = "10.1")]
[MachineType<MicroblazeelMachine>("petalogix-ml605", Unversioned = true, From = "0.15", RemovedIn = "11.0", Reason = "The target was removed.")]
[CpuMax(1)]
[NoValue<DefaultRamIdAttribute>(KnownFrom = "7.2", KnownUntil = "7.2.22")]
public sealed partial class PetalogixMl605 : Board;

/// <summary>PetaLogix's reference design for Xilinx's Spartan-3A DSP 1800A.</summary>
[MachineType<MicroblazeMachine>("petalogix-s3adsp1800", Unversioned = true, From = "0.11")]
[MachineType<MicroblazeelMachine>("petalogix-s3adsp1800", Unversioned = true, From = "0.15", RemovedIn = "11.0", Reason = "The target was removed.")]
[IsDefault(KnownFrom = "7.2", KnownUntil = "7.2.22")]
[CpuMax(1)]
[NoValue<DefaultRamIdAttribute>(KnownFrom = "7.2", KnownUntil = "7.2.22")]
public sealed partial class PetalogixS3adsp1800 : Board;

/// <summary>The power management unit of Xilinx's Zynq UltraScale+, which is a MicroBlaze.</summary>
/// <remarks>
/// The target <c>microblaze</c> had a big-endian variant, which 9.2 deprecated and 10.1 removed. Since then the name means the little-endian one.
/// </remarks>
[MachineType<MicroblazeMachine>("xlnx-zynqmp-pmu", Unversioned = true, From = "2.12", DeprecatedIn = "9.2", RemovedIn = "10.1", Reason = "The big-endian variant was removed.")]
[MachineType<MicroblazeMachine>("xlnx-zynqmp-pmu", Unversioned = true, From = "10.1")]
[MachineType<MicroblazeelMachine>("xlnx-zynqmp-pmu", Unversioned = true, From = "2.12", RemovedIn = "11.0", Reason = "The target was removed.")]
[CpuMax(1)]
[NoValue<DefaultRamIdAttribute>(KnownFrom = "7.2", KnownUntil = "7.2.22")]
public sealed partial class XlnxZynqmpPmu : Board;
