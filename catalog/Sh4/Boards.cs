// Boards with Renesas' SH-4 (hw/sh4).
namespace MachineTypes.Qemu.Sh4;

/// <summary>Renesas' R2D-PLUS with the SH7751R.</summary>
[MachineType<Sh4Machine>("r2d", Unversioned = true, From = "0.9.1")]
[MachineType<Sh4ebMachine>("r2d", Unversioned = true, From = "0.11")]
[NoValue<IsDefaultAttribute>(KnownUntil = "7.2.22")]
[CpuMax(1)]
[DefaultCpuType("sh7751r-superh-cpu")]
[NoValue<DefaultRamIdAttribute>(KnownFrom = "7.2", KnownUntil = "7.2.22")]
public sealed partial class R2d : Board;

/// <summary>The SHIX, a board of the Linux/SuperH project with the SH7750R.</summary>
[MachineType<Sh4Machine>("shix", Unversioned = true, From = "0.9.1", DeprecatedIn = "9.0", RemovedIn = "9.2")]
[MachineType<Sh4ebMachine>("shix", Unversioned = true, From = "0.11", DeprecatedIn = "9.0", RemovedIn = "9.2")]
[IsDefault(KnownFrom = "7.2", KnownUntil = "7.2.22")]
[CpuMax(1)]
[DefaultCpuType("sh7750r-superh-cpu")]
[NoValue<DefaultRamIdAttribute>(KnownFrom = "7.2", KnownUntil = "7.2.22")]
public sealed partial class Shix : Board;
