// RISC-V has no versioned machine types: virt too may change with any release.
namespace MachineTypes.Qemu.Riscv;

/// <summary>SiFive's E series, microcontrollers such as the FE310 of the HiFive1.</summary>
[MachineType<Riscv64Machine>("sifive_e", Unversioned = true, From = "2.12")]
[MachineType<Riscv32Machine>("sifive_e", Unversioned = true, From = "2.12")]
[CpuMax(1)]
[DefaultCpuType("{sifive-e}-riscv-cpu", AddedIn = "5.1")]
[NoValue<DefaultRamIdAttribute>(KnownUntil = "5.2")]
[DefaultRamId("riscv.sifive.e.ram", KnownFrom = "7.2")]
public sealed partial class SifiveE : Board;

/// <summary>SiFive's U series, such as the FU540 of the HiFive Unleashed.</summary>
[MachineType<Riscv64Machine>("sifive_u", Unversioned = true, From = "2.12")]
[MachineType<Riscv32Machine>("sifive_u", Unversioned = true, From = "2.12")]
[CpuMax(1, RemovedIn = "4.0")]
[CpuMax(4, AddedIn = "4.0", RemovedIn = "4.2")]
[CpuMax(5, AddedIn = "4.2")]
[DefaultCpuType("{sifive-u}-riscv-cpu", AddedIn = "5.2")]
[NoValue<DefaultRamIdAttribute>(KnownUntil = "5.2")]
[DefaultRamId("riscv.sifive.u.ram", KnownFrom = "7.2")]
public sealed partial class SifiveU : Board;

/// <summary>AMD's MicroBlaze V, a RISC-V core for FPGAs, with common devices.</summary>
[MachineType<Riscv64Machine>("amd-microblaze-v-generic", Unversioned = true, From = "10.0")]
[MachineType<Riscv32Machine>("amd-microblaze-v-generic", Unversioned = true, From = "10.0")]
[CpuMax(1)]
[DefaultCpuType("rv{bits}-riscv-cpu")]
[NoValue<DefaultRamIdAttribute>]
public sealed partial class AmdMicroblazeVGeneric : Board;

/// <summary>MIPS's Boston board with a P8700 and RISC-V's advanced interrupt architecture.</summary>
[MachineType<Riscv64Machine>("boston-aia", Unversioned = true, From = "11.0")]
[CpuMax(64)]
[DefaultCpuType("mips-p8700-riscv-cpu")]
[DefaultRamId("boston.ddr", KnownFrom = "11.1")]
public sealed partial class BostonAia : Board;

/// <summary>Canaan's Kendryte K230, a chip with two C908 cores.</summary>
[MachineType<Riscv64Machine>("k230", Unversioned = true, From = "11.1")]
[CpuMax(1)]
[DefaultRamId("riscv.K230.ram")]
public sealed partial class K230 : Board;

/// <summary>Microchip's PolarFire SoC Icicle Kit.</summary>
[MachineType<Riscv64Machine>("microchip-icicle-kit", Unversioned = true, From = "5.2")]
[CpuMax(5)]
[NoValue<DefaultRamIdAttribute>(KnownUntil = "5.2")]
[DefaultRamId("microchip.icicle.kit.ram", KnownFrom = "7.2")]
public sealed partial class MicrochipIcicleKit : Board;

/// <summary>OpenTitan's Earl Grey, a root of trust with lowRISC's Ibex core.</summary>
[MachineType<Riscv32Machine>("opentitan", Unversioned = true, From = "5.1")]
[CpuMax(1)]
[DefaultCpuType("lowrisc-ibex-riscv-cpu")]
[DefaultRamId("riscv.lowrisc.ibex.ram", KnownFrom = "7.2", KnownUntil = "7.2.22")]
public sealed partial class Opentitan : Board;

/// <summary>IIT Madras' Shakti C class on an Arty 100T.</summary>
[MachineType<Riscv64Machine>("shakti_c", Unversioned = true, From = "6.1", DeprecatedIn = "11.1")]
[CpuMax(1)]
[DefaultCpuType("shakti-c-riscv-cpu")]
[DefaultRamId("riscv.shakti.c.ram", KnownFrom = "7.2")]
public sealed partial class ShaktiC : Board;

/// <summary>Spike, the simulator of the RISC-V architects.</summary>
[MachineType<Riscv64Machine>("spike", Unversioned = true, From = "4.1")]
[MachineType<Riscv32Machine>("spike", Unversioned = true, From = "4.1")]
[IsDefault(KnownFrom = "5.2", KnownUntil = "10.0.13")]
[NoValue<IsDefaultAttribute>(KnownFrom = "11.1")]
[NumaMemSupported(KnownFrom = "5.2")]
[CpuMax(1, RemovedIn = "5.1")]
[CpuMax(8, AddedIn = "5.1")]
[DefaultCpuType("rv{bits}gcsu-v1.10.0-riscv-cpu", RemovedIn = "5.1")]
[DefaultCpuType("rv{bits}-riscv-cpu", AddedIn = "5.1", RemovedIn = "11.1")]
[DefaultCpuType("max-riscv-cpu", AddedIn = "11.1")]
[NoValue<DefaultRamIdAttribute>(KnownUntil = "5.2")]
[DefaultRamId("riscv.spike.ram", KnownFrom = "7.2")]
public sealed partial class Spike : Board;

/// <summary>Spike with version 1.10 of the privileged architecture. <c>spike</c> with a matching CPU replaced it.</summary>
[MachineType<Riscv64Machine>("spike_v1.10", Unversioned = true, From = "2.12", RemovedIn = "5.1", Reason = "Deprecated in 4.1, but by the documentation alone.")]
[MachineType<Riscv32Machine>("spike_v1.10", Unversioned = true, From = "2.12", RemovedIn = "5.1", Reason = "Deprecated in 4.1, but by the documentation alone.")]
[NoValue<IsDefaultAttribute>(KnownUntil = "2.11")]
[CpuMax(1)]
public sealed partial class SpikeV110 : Board;

/// <summary>Spike with version 1.9.1 of the privileged architecture. <c>spike</c> with a matching CPU replaced it.</summary>
[MachineType<Riscv64Machine>("spike_v1.9.1", Unversioned = true, From = "2.12", RemovedIn = "5.1", Reason = "Deprecated in 4.1, but by the documentation alone.")]
[MachineType<Riscv32Machine>("spike_v1.9.1", Unversioned = true, From = "2.12", RemovedIn = "5.1", Reason = "Deprecated in 4.1, but by the documentation alone.")]
[NoValue<IsDefaultAttribute>(KnownUntil = "2.11")]
[CpuMax(1)]
public sealed partial class SpikeV191 : Board;

/// <summary>Tenstorrent's Atlantis with Ascalon cores.</summary>
[MachineType<Riscv64Machine>("tt-atlantis", Unversioned = true, From = "11.1")]
[CpuMax(8)]
[DefaultCpuType("tt-ascalon-riscv-cpu")]
[DefaultRamId("tt_atlantis.ram")]
public sealed partial class TtAtlantis : Board;

/// <summary>The RISC-V machine with virtio devices (<c>hw/riscv/virt.c</c>).</summary>
[MachineType<Riscv64Machine>("virt", Unversioned = true, From = "2.12")]
[MachineType<Riscv32Machine>("virt", Unversioned = true, From = "2.12")]
[Acpi(KnownFrom = "10.0")]
[NumaMemSupported(KnownFrom = "5.2")]
[CpuMax(8, RemovedIn = "7.0")]
[CpuMax(512, AddedIn = "7.0")]
[DefaultCpuType("rv{bits}-riscv-cpu")]
[NoValue<DefaultRamIdAttribute>(KnownUntil = "5.2")]
[DefaultRamId("riscv_virt_board.ram", KnownFrom = "7.2")]
public sealed partial class Virt : Board;

/// <summary>XiangShan's Kunminghu, an open processor of the Chinese Academy of Sciences.</summary>
[MachineType<Riscv64Machine>("xiangshan-kunminghu", Unversioned = true, From = "10.1")]
[CpuMax(16)]
[DefaultCpuType("xiangshan-kunminghu-riscv-cpu")]
[DefaultRamId("xiangshan.kunminghu.ram", KnownFrom = "11.1")]
public sealed partial class XiangshanKunminghu : Board;
