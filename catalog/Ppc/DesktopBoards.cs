// Desktops and workstations with PowerPC processors, other than Apple's.
namespace MachineTypes.Qemu.Ppc;

/// <summary>IBM's RS/6000 7020 (40p), a workstation of the PowerPC Reference Platform.</summary>
[MachineType<Ppc64Machine>("40p", Unversioned = true, From = "2.9")]
[MachineType<PpcMachine>("40p", Unversioned = true, From = "2.9")]
[CpuMax(1)]
[DefaultCpuType("604-{cpu}-cpu")]
[NoValue<DefaultRamIdAttribute>]
public sealed partial class Prep40p : Board;

/// <summary>Eyetech's AmigaOne, an AmigaOS board with the chipset Articia S.</summary>
[MachineType<Ppc64Machine>("amigaone", Unversioned = true, From = "8.2")]
[MachineType<PpcMachine>("amigaone", Unversioned = true, From = "8.2")]
[CpuMax(1)]
[DefaultCpuType("7457_v1.2-{cpu}-cpu")]
[DefaultRamId("ram", KnownFrom = "10.0")]
public sealed partial class Amigaone : Board;

/// <summary>Genesi's Pegasos, a desktop board with the chipset Articia S.</summary>
[MachineType<Ppc64Machine>("pegasos1", Unversioned = true, From = "10.2")]
[MachineType<PpcMachine>("pegasos1", Unversioned = true, From = "10.2")]
[CpuMax(1)]
[DefaultCpuType("750cxe_v3.1b-{cpu}-cpu")]
[DefaultRamId("ram", KnownFrom = "11.1")]
public sealed partial class Pegasos1 : Board;

/// <summary>Genesi's Pegasos II, a desktop board with Marvell's chipset Discovery II.</summary>
[MachineType<Ppc64Machine>("pegasos2", Unversioned = true, From = "6.1")]
[MachineType<PpcMachine>("pegasos2", Unversioned = true, From = "6.1")]
[CpuMax(1)]
[DefaultCpuType("7400_v2.9-{cpu}-cpu", RemovedIn = "8.1")]
[DefaultCpuType("7457_v1.2-{cpu}-cpu", AddedIn = "8.1")]
[DefaultRamId("pegasos2.ram", KnownFrom = "7.2", KnownUntil = "10.0.13")]
[DefaultRamId("ram", KnownFrom = "11.1")]
public sealed partial class Pegasos2 : Board;

/// <summary>A machine of the PowerPC Reference Platform, replaced by <c>40p</c>.</summary>
[MachineType<Ppc64Machine>("prep", Unversioned = true, From = "0.9.1", DeprecatedIn = "3.1", RemovedIn = "5.0")]
[MachineType<PpcMachine>("prep", Unversioned = true, From = "0.9.1", DeprecatedIn = "3.1", RemovedIn = "5.0")]
[MachineType<PpcembMachine>("prep", Unversioned = true, From = "0.9.1", RemovedIn = "2.0")]
[CpuMax(1)]
[DefaultCpuType("602-{cpu}-cpu")]
public sealed partial class Prep : Board;
