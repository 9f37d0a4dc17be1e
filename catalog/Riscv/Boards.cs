// RISC-V has no versioned machine types: virt too may change with any release.
namespace MachineTypes.Qemu.Riscv;

/// <summary>The machine type <c>amd-microblaze-v-generic</c>.</summary>
[MachineType<Riscv64Machine>("amd-microblaze-v-generic", Unversioned = true, From = "8.0")]
[CpuMax(1)]
[DefaultCpuType("rv64-riscv-cpu")]
public sealed partial class AmdMicroblazeVGeneric : Board;

/// <summary>The machine type <c>boston-aia</c>.</summary>
[MachineType<Riscv64Machine>("boston-aia", Unversioned = true, From = "10.1")]
[CpuMax(64)]
[DefaultCpuType("mips-p8700-riscv-cpu")]
[DefaultRamId("boston.ddr")]
public sealed partial class BostonAia : Board;

/// <summary>The machine type <c>k230</c>.</summary>
[MachineType<Riscv64Machine>("k230", Unversioned = true, From = "10.1")]
[CpuMax(1)]
[DefaultRamId("riscv.K230.ram")]
public sealed partial class K230 : Board;

/// <summary>The machine type <c>microchip-icicle-kit</c>.</summary>
[MachineType<Riscv64Machine>("microchip-icicle-kit", Unversioned = true)]
[CpuMax(5)]
[DefaultRamId("microchip.icicle.kit.ram", AddedIn = "6.2")]
public sealed partial class MicrochipIcicleKit : Board;

/// <summary>The machine type <c>shakti_c</c>.</summary>
[MachineType<Riscv64Machine>("shakti_c", Unversioned = true, From = "6.0", DeprecatedIn = "11.1")]
[CpuMax(1)]
[DefaultCpuType("shakti-c-riscv-cpu")]
[DefaultRamId("riscv.shakti.c.ram")]
public sealed partial class ShaktiC : Board;

/// <summary>The machine type <c>sifive_e</c>.</summary>
[MachineType<Riscv64Machine>("sifive_e", Unversioned = true)]
[CpuMax(1)]
[DefaultCpuType("sifive-e51-riscv-cpu")]
[DefaultRamId("riscv.sifive.e.ram", AddedIn = "6.2")]
public sealed partial class SifiveE : Board;

/// <summary>The machine type <c>sifive_u</c>.</summary>
[MachineType<Riscv64Machine>("sifive_u", Unversioned = true)]
[CpuMax(5)]
[DefaultCpuType("sifive-u54-riscv-cpu")]
[DefaultRamId("riscv.sifive.u.ram", AddedIn = "6.2")]
public sealed partial class SifiveU : Board;

/// <summary>The machine type <c>spike</c>.</summary>
[MachineType<Riscv64Machine>("spike", Unversioned = true)]
[IsDefault(RemovedIn = "11.1")]
[NoValue<IsDefaultAttribute>(AddedIn = "11.1")]
[CpuMax(8)]
[DefaultCpuType("rv64-riscv-cpu", RemovedIn = "11.1")]
[DefaultCpuType("max-riscv-cpu", AddedIn = "11.1")]
[DefaultRamId("riscv.spike.ram", AddedIn = "6.2")]
[NumaMemSupported]
public sealed partial class Spike : Board;

/// <summary>The machine type <c>tt-atlantis</c>.</summary>
[MachineType<Riscv64Machine>("tt-atlantis", Unversioned = true, From = "10.1")]
[CpuMax(8)]
[DefaultCpuType("tt-ascalon-riscv-cpu")]
[DefaultRamId("tt_atlantis.ram")]
public sealed partial class TtAtlantis : Board;

/// <summary>The machine type <c>virt</c>.</summary>
[MachineType<Riscv64Machine>("virt", Unversioned = true)]
[Acpi]
[CpuMax(8, RemovedIn = "7.0")]
[CpuMax(512, AddedIn = "7.0")]
[DefaultCpuType("rv64-riscv-cpu")]
[DefaultRamId("riscv_virt_board.ram", AddedIn = "6.2")]
[NumaMemSupported]
public sealed partial class Virt : Board;

/// <summary>The machine type <c>xiangshan-kunminghu</c>.</summary>
[MachineType<Riscv64Machine>("xiangshan-kunminghu", Unversioned = true, From = "10.1")]
[CpuMax(16)]
[DefaultCpuType("xiangshan-kunminghu-riscv-cpu")]
[DefaultRamId("xiangshan.kunminghu.ram")]
public sealed partial class XiangshanKunminghu : Board;
