// Boards with embedded PowerPC processors: the 400 family, Freescale's e500 and IBM's PPE42.
namespace MachineTypes.Qemu.Ppc;

/// <summary>Boards with IBM's 405.</summary>
[CpuMax(1)]
public abstract class Ppc405Board : Board;

/// <summary>IBM's reference board for the 405EP.</summary>
[MachineType<Ppc64Machine>("ref405ep", Unversioned = true, From = "0.9.1", DeprecatedIn = "9.1", RemovedIn = "10.0")]
[MachineType<PpcMachine>("ref405ep", Unversioned = true, From = "0.9.1", DeprecatedIn = "9.1", RemovedIn = "10.0")]
[MachineType<PpcembMachine>("ref405ep", Unversioned = true, From = "0.9.1", RemovedIn = "3.1", Reason = "The target was removed.")]
[DefaultRamId("ef405ep.ram", KnownUntil = "5.2")]
[DefaultRamId("ppc405.ram", KnownFrom = "7.2", KnownUntil = "7.2.22")]
public sealed partial class Ref405ep : Ppc405Board;

/// <summary>AMCC's Taihu, an evaluation board for the 405EP.</summary>
[MachineType<Ppc64Machine>("taihu", Unversioned = true, From = "0.9.1", DeprecatedIn = "7.0", RemovedIn = "7.2")]
[MachineType<PpcMachine>("taihu", Unversioned = true, From = "0.9.1", DeprecatedIn = "7.0", RemovedIn = "7.2")]
[MachineType<PpcembMachine>("taihu", Unversioned = true, From = "0.9.1", RemovedIn = "3.1", Reason = "The target was removed.")]
[DefaultRamId("taihu_405ep.ram", KnownUntil = "5.2")]
public sealed partial class Taihu : Ppc405Board;

/// <summary>Boards with Freescale's e500 core.</summary>
[DefaultCpuType("e500v2_v30-{cpu}-cpu")]
[DefaultRamId("mpc8544ds.ram")]
public abstract class E500Board : Board;

/// <summary>Freescale's development system for the MPC8544.</summary>
[MachineType<Ppc64Machine>("mpc8544ds", Unversioned = true, From = "0.10")]
[MachineType<PpcMachine>("mpc8544ds", Unversioned = true, From = "0.10")]
[MachineType<PpcembMachine>("mpc8544ds", Unversioned = true, From = "0.10", RemovedIn = "2.0")]
[CpuMax(1, RemovedIn = "1.0")]
[CpuMax(15, AddedIn = "1.0")]
public sealed partial class Mpc8544ds : E500Board;

/// <summary>A board of virtual devices with e500 cores (<c>hw/ppc/e500plat.c</c>).</summary>
[MachineType<Ppc64Machine>("ppce500", Unversioned = true, From = "1.2")]
[MachineType<PpcMachine>("ppce500", Unversioned = true, From = "1.2")]
[MachineType<PpcembMachine>("ppce500", Unversioned = true, From = "1.2", RemovedIn = "2.0")]
[CpuMax(15, RemovedIn = "1.4")]
[CpuMax(32, AddedIn = "1.4")]
public sealed partial class Ppce500 : E500Board;

/// <summary>AMCC's Bamboo, an evaluation board for the 440EP.</summary>
[MachineType<Ppc64Machine>("bamboo", Unversioned = true, From = "0.10", RemovedIn = "0.13", Reason = "It became versioned for a while.")]
[MachineType<Ppc64Machine>("bamboo", Unversioned = true, From = "1.1")]
[MachineType<PpcMachine>("bamboo", Unversioned = true, From = "0.10", RemovedIn = "0.13", Reason = "It became versioned for a while.")]
[MachineType<PpcMachine>("bamboo", Unversioned = true, From = "1.1")]
[MachineType<PpcembMachine>("bamboo", Unversioned = true, From = "0.10", RemovedIn = "0.13", Reason = "It became versioned for a while.")]
[MachineType<PpcembMachine>("bamboo", Unversioned = true, From = "1.1", RemovedIn = "3.1", Reason = "The target was removed.")]
[CpuMax(1)]
[DefaultCpuType("440epb-{cpu}-cpu")]
[DefaultRamId("ppc4xx.sdram")]
public sealed partial class Bamboo : Board;

/// <summary>The Bamboo as QEMU 0.12 had it.</summary>
[MachineType<Ppc64Machine>("bamboo-0.12", Unversioned = true, From = "0.13", RemovedIn = "1.1")]
[MachineType<PpcMachine>("bamboo-0.12", Unversioned = true, From = "0.13", RemovedIn = "1.1")]
[MachineType<PpcembMachine>("bamboo-0.12", Unversioned = true, From = "0.13", RemovedIn = "1.1")]
[CpuMax(1)]
public sealed partial class Bamboo012 : Board;

/// <summary>The Bamboo as QEMU 0.13 has it; <c>bamboo</c> was its alias.</summary>
[MachineType<Ppc64Machine>("bamboo-0.13", Unversioned = true, From = "0.13", RemovedIn = "1.1")]
[MachineType<PpcMachine>("bamboo-0.13", Unversioned = true, From = "0.13", RemovedIn = "1.1")]
[MachineType<PpcembMachine>("bamboo-0.13", Unversioned = true, From = "0.13", RemovedIn = "1.1")]
[MachineAlias<Ppc64Machine>("bamboo")]
[MachineAlias<PpcMachine>("bamboo")]
[MachineAlias<PpcembMachine>("bamboo")]
[CpuMax(1)]
public sealed partial class Bamboo013 : Board;

/// <summary>A machine with IBM's PPE42, the core of its processors' self-boot engine.</summary>
[MachineType<Ppc64Machine>("ppe42_machine", Unversioned = true, From = "10.2")]
[MachineType<PpcMachine>("ppe42_machine", Unversioned = true, From = "10.2")]
[CpuMax(1)]
[DefaultCpuType("PPE42XM-{cpu}-cpu")]
[DefaultRamId("ram", KnownFrom = "11.1")]
public sealed partial class Ppe42Machine : Board;

/// <summary>aCube's Sam460ex, an AmigaOS board with AMCC's 460EX.</summary>
[MachineType<Ppc64Machine>("sam460ex", Unversioned = true, From = "2.12")]
[MachineType<PpcMachine>("sam460ex", Unversioned = true, From = "2.12")]
[MachineType<PpcembMachine>("sam460ex", Unversioned = true, From = "2.12", RemovedIn = "3.0")]
[CpuMax(1)]
[DefaultCpuType("460exb-{cpu}-cpu")]
[DefaultRamId("ppc4xx.sdram")]
public sealed partial class Sam460ex : Board;

/// <summary>Xilinx's reference design for the ML507, whose Virtex-5 has a 440 core.</summary>
[MachineType<Ppc64Machine>("virtex-ml507", Unversioned = true, From = "0.14")]
[MachineType<PpcMachine>("virtex-ml507", Unversioned = true, From = "0.14")]
[MachineType<PpcembMachine>("virtex-ml507", Unversioned = true, From = "0.14", RemovedIn = "3.1", Reason = "The target was removed.")]
[CpuMax(1)]
[DefaultCpuType("440-xilinx-{cpu}-cpu")]
[DefaultRamId("ram")]
public sealed partial class VirtexMl507 : Board;
