// HP's workstations with PA-RISC (hw/hppa/machine.c).
namespace MachineTypes.Qemu.PaRisc;

/// <summary>HP's workstations and servers with PA-RISC.</summary>
[DefaultRamId("ram", KnownFrom = "7.2", KnownUntil = "7.2.22")]
[NoValue<IsDefaultAttribute>(KnownUntil = "8.1")]
public abstract class HppaWorkstation : Board;

/// <summary>HP's 9000/715, a workstation with a 32-bit PA-7300LC.</summary>
[MachineType<HppaMachine>("715", Unversioned = true, From = "10.2")]
[CpuMax(8)]
[DefaultCpuType("hppa-cpu", RemovedIn = "11.0")]
[DefaultCpuType("pa-7300lc-hppa-cpu", AddedIn = "11.0")]
public sealed partial class Hppa715 : HppaWorkstation;

/// <summary>HP's A400, a server with a 64-bit PA-8500.</summary>
[MachineType<HppaMachine>("A400", Unversioned = true, From = "11.0")]
[CpuMax(16)]
[DefaultCpuType("pa-8500-hppa-cpu")]
public sealed partial class A400 : HppaWorkstation;

/// <summary>HP's Visualize B160L, a workstation with a 32-bit PA-7300LC.</summary>
[MachineType<HppaMachine>("B160L", Unversioned = true, From = "8.2")]
[CpuMax(16)]
[DefaultCpuType("hppa-cpu", RemovedIn = "11.0")]
[DefaultCpuType("pa-7300lc-hppa-cpu", AddedIn = "11.0")]
public sealed partial class B160L : HppaWorkstation;

/// <summary>HP's Visualize C3700, a workstation with a 64-bit PA-8700.</summary>
[MachineType<HppaMachine>("C3700", Unversioned = true, From = "8.2")]
[CpuMax(16)]
[DefaultCpuType("hppa64-cpu", RemovedIn = "11.0")]
[DefaultCpuType("pa-8700-hppa-cpu", AddedIn = "11.0")]
public sealed partial class C3700 : HppaWorkstation;

/// <summary>HP's Visualize B160L under the name of the target, until it was renamed <c>B160L</c>.</summary>
[MachineType<HppaMachine>("hppa", Unversioned = true, From = "2.12", RemovedIn = "8.2", Reason = "Renamed B160L.")]
[IsDefault(KnownFrom = "7.2", KnownUntil = "7.2.22")]
[CpuMax(32, RemovedIn = "4.0")]
[CpuMax(8, AddedIn = "4.0", RemovedIn = "7.0")]
[CpuMax(16, AddedIn = "7.0")]
[DefaultCpuType("hppa-cpu")]
public sealed partial class Hppa : HppaWorkstation;
