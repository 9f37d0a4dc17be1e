// Sun's 64-bit SPARC machines (hw/sparc64).
namespace MachineTypes.Qemu.Sparc;

/// <summary>Sun's UltraSPARC T1, until it was replaced by <c>niagara</c>.</summary>
[MachineType<Sparc64Machine>("Niagara", Unversioned = true, From = "0.11", RemovedIn = "2.9", Reason = "Renamed niagara.")]
[CpuMax(1)]
public sealed partial class SunNiagara : Board;

/// <summary>Sun's UltraSPARC T1 with the hypervisor and firmware of OpenSPARC (<c>hw/sparc64/niagara.c</c>).</summary>
[MachineType<Sparc64Machine>("niagara", Unversioned = true, From = "2.9")]
[CpuMax(1)]
[DefaultCpuType("Sun-UltraSparc-T1-sparc64-cpu")]
[DefaultRamId("sun4v-partition.ram", KnownFrom = "7.2", KnownUntil = "7.2.22")]
public sealed partial class Niagara : Board;

/// <summary>Sun's machines with UltraSPARC II.</summary>
[MachineType<Sparc64Machine>("sun4u", Unversioned = true, From = "0.11")]
[IsDefault(KnownFrom = "7.2", KnownUntil = "7.2.22")]
[CpuMax(1)]
[DefaultCpuType("TI-UltraSparc-IIi-sparc64-cpu")]
[NoValue<DefaultRamIdAttribute>(KnownFrom = "7.2", KnownUntil = "7.2.22")]
public sealed partial class Sun4u : Board;

/// <summary>Sun's machines with UltraSPARC T1.</summary>
[MachineType<Sparc64Machine>("sun4v", Unversioned = true, From = "0.11")]
[CpuMax(1)]
[DefaultCpuType("Sun-UltraSparc-T1-sparc64-cpu")]
[NoValue<DefaultRamIdAttribute>(KnownFrom = "7.2", KnownUntil = "7.2.22")]
public sealed partial class Sun4v : Board;
