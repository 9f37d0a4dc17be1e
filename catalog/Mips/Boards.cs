// Boards with MIPS processors, of both widths and byte orders (hw/mips).
namespace MachineTypes.Qemu.Mips;

/// <summary>Workstations of the Jazz architecture, with a MIPS R4000.</summary>
[CpuMax(1)]
[DefaultCpuType("R4000-{cpu}-cpu")]
[DefaultRamId("mips_jazz.ram", KnownFrom = "7.2", KnownUntil = "7.2.22")]
public abstract class Jazz : Board;

/// <summary>MIPS's Magnum 4000.</summary>
[MachineType<MipsMachine>("magnum", Unversioned = true, From = "0.10", RemovedIn = "2.4")]
[MachineType<MipselMachine>("magnum", Unversioned = true, From = "0.10", RemovedIn = "2.4")]
[MachineType<Mips64Machine>("magnum", Unversioned = true, From = "0.10")]
[MachineType<Mips64elMachine>("magnum", Unversioned = true, From = "0.10")]
public sealed partial class Magnum : Jazz;

/// <summary>Acer's PICA 61.</summary>
[MachineType<MipsMachine>("pica61", Unversioned = true, From = "0.9.1", RemovedIn = "2.4")]
[MachineType<MipselMachine>("pica61", Unversioned = true, From = "0.9.1", RemovedIn = "2.4")]
[MachineType<Mips64Machine>("pica61", Unversioned = true, From = "0.9.1")]
[MachineType<Mips64elMachine>("pica61", Unversioned = true, From = "0.9.1")]
public sealed partial class Pica61 : Jazz;

/// <summary>Imagination's Boston, a development board with an I6400.</summary>
[MachineType<Mips64elMachine>("boston", Unversioned = true, From = "2.9")]
[CpuMax(16)]
[DefaultCpuType("I6400-{cpu}-cpu")]
[DefaultRamId("boston.ddr", KnownFrom = "7.2", KnownUntil = "7.2.22")]
public sealed partial class Boston : Board;

/// <summary>Lemote's Fuloong 2E, a small PC with a Loongson 2E.</summary>
[MachineType<Mips64elMachine>("fuloong2e", Unversioned = true, From = "5.1")]
[MachineAlias<Mips64elMachine>("fulong2e", RemovedIn = "6.0", Reason = "The name was misspelled.")]
[CpuMax(1)]
[DefaultCpuType("Loongson-2E-{cpu}-cpu")]
[DefaultRamId("fuloong2e.ram", KnownFrom = "7.2", KnownUntil = "7.2.22")]
public sealed partial class Fuloong2e : Board;

/// <summary>Lemote's Fuloong 2E as it was misspelled at first. It was renamed <c>fuloong2e</c>.</summary>
[MachineType<Mips64elMachine>("fulong2e", Unversioned = true, From = "0.13", RemovedIn = "5.1", Reason = "Renamed fuloong2e.")]
[CpuMax(1)]
[DefaultCpuType("Loongson-2E-{cpu}-cpu")]
public sealed partial class Fulong2e : Board;

/// <summary>A machine of virtual devices with Loongson 3 cores (<c>hw/mips/loongson3_virt.c</c>).</summary>
[MachineType<Mips64elMachine>("loongson3-virt", Unversioned = true, From = "6.0")]
[CpuMax(16)]
[DefaultRamId("loongson3.highram", KnownFrom = "7.2", KnownUntil = "7.2.22")]
public sealed partial class Loongson3Virt : Board;

/// <summary>MIPS's Malta, a development board for various cores.</summary>
[MachineType<MipsMachine>("malta", Unversioned = true, From = "0.9.1")]
[MachineType<MipselMachine>("malta", Unversioned = true, From = "0.9.1")]
[MachineType<Mips64Machine>("malta", Unversioned = true, From = "0.9.1")]
[MachineType<Mips64elMachine>("malta", Unversioned = true, From = "0.9.1")]
[IsDefault(KnownFrom = "7.2", KnownUntil = "7.2.22")]
[CpuMax(1, RemovedIn = "1.0")]
[CpuMax(16, AddedIn = "1.0")]
[DefaultCpuType("{malta-cpu}-{cpu}-cpu")]
[DefaultRamId("mips_malta.ram", KnownFrom = "7.2", KnownUntil = "7.2.22")]
public sealed partial class Malta : Board;

/// <summary>A board with a MIPS R4000 and a PC's devices, which never existed in hardware.</summary>
[MachineType<MipsMachine>("mips", Unversioned = true, From = "0.9.1", DeprecatedIn = "5.0", RemovedIn = "5.2")]
[MachineType<MipselMachine>("mips", Unversioned = true, From = "0.9.1", DeprecatedIn = "5.0", RemovedIn = "5.2")]
[MachineType<Mips64Machine>("mips", Unversioned = true, From = "0.9.1", DeprecatedIn = "5.0", RemovedIn = "5.2")]
[MachineType<Mips64elMachine>("mips", Unversioned = true, From = "0.9.1", DeprecatedIn = "5.0", RemovedIn = "5.2")]
[CpuMax(1)]
[DefaultCpuType("{mips-cpu}-{cpu}-cpu")]
public sealed partial class MipsR4k : Board;

/// <summary>The simulator MIPSsim, as Linux knows it.</summary>
[MachineType<MipsMachine>("mipssim", Unversioned = true, From = "0.9.1", RemovedIn = "10.2", Reason = "Deprecated in 10.0, but by the documentation alone.")]
[MachineType<MipselMachine>("mipssim", Unversioned = true, From = "0.9.1", RemovedIn = "10.2", Reason = "Deprecated in 10.0, but by the documentation alone.")]
[MachineType<Mips64Machine>("mipssim", Unversioned = true, From = "0.9.1", RemovedIn = "10.2", Reason = "Deprecated in 10.0, but by the documentation alone.")]
[MachineType<Mips64elMachine>("mipssim", Unversioned = true, From = "0.9.1", RemovedIn = "10.2", Reason = "Deprecated in 10.0, but by the documentation alone.")]
[CpuMax(1)]
[DefaultCpuType("{mipssim-cpu}-{cpu}-cpu")]
[DefaultRamId("mips_mipssim.ram", KnownFrom = "7.2", KnownUntil = "7.2.22")]
public sealed partial class Mipssim : Board;
