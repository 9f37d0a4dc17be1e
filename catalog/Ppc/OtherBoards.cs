// Boards with other chips.
namespace MachineTypes.Qemu.Ppc;

/// <summary>The machine type <c>40p</c>.</summary>
[MachineType<Ppc64Machine>("40p", Unversioned = true)]
[CpuMax(1)]
[DefaultCpuType("604-powerpc64-cpu")]
public sealed partial class Prep40p : Board;

/// <summary>The machine type <c>amigaone</c>.</summary>
[MachineType<Ppc64Machine>("amigaone", Unversioned = true, From = "8.0")]
[CpuMax(1)]
[DefaultCpuType("7457_v1.2-powerpc64-cpu")]
[DefaultRamId("ram")]
public sealed partial class Amigaone : Board;

/// <summary>The machine type <c>bamboo</c>.</summary>
[MachineType<Ppc64Machine>("bamboo", Unversioned = true)]
[CpuMax(1)]
[DefaultCpuType("440epb-powerpc64-cpu")]
[DefaultRamId("ppc4xx.sdram")]
public sealed partial class Bamboo : Board;

/// <summary>The machine type <c>g3beige</c>.</summary>
[MachineType<Ppc64Machine>("g3beige", Unversioned = true)]
[CpuMax(1)]
[DefaultCpuType("750_v3.1-powerpc64-cpu")]
[DefaultRamId("ppc_heathrow.ram")]
public sealed partial class G3beige : Board;

/// <summary>The machine type <c>mac99</c>.</summary>
[MachineType<Ppc64Machine>("mac99", Unversioned = true)]
[CpuMax(1)]
[DefaultCpuType("970fx_v3.1-powerpc64-cpu")]
[DefaultRamId("ppc_core99.ram")]
public sealed partial class Mac99 : Board;

/// <summary>The machine type <c>mpc8544ds</c>.</summary>
[MachineType<Ppc64Machine>("mpc8544ds", Unversioned = true)]
[CpuMax(15)]
[DefaultCpuType("e500v2_v30-powerpc64-cpu")]
[DefaultRamId("mpc8544ds.ram")]
public sealed partial class Mpc8544ds : Board;

/// <summary>The machine type <c>pegasos1</c>.</summary>
[MachineType<Ppc64Machine>("pegasos1", Unversioned = true, From = "10.1")]
[CpuMax(1)]
[DefaultCpuType("750cxe_v3.1b-powerpc64-cpu")]
[DefaultRamId("ram")]
public sealed partial class Pegasos1 : Board;

/// <summary>The machine type <c>pegasos2</c>.</summary>
[MachineType<Ppc64Machine>("pegasos2", Unversioned = true, From = "6.0")]
[CpuMax(1)]
[DefaultCpuType("7400_v2.9-powerpc64-cpu", RemovedIn = "10.0")]
[DefaultCpuType("7457_v1.2-powerpc64-cpu", AddedIn = "10.0")]
[DefaultRamId("pegasos2.ram", RemovedIn = "11.1")]
[DefaultRamId("ram", AddedIn = "11.1")]
public sealed partial class Pegasos2 : Board;

/// <summary>The machine type <c>ppce500</c>.</summary>
[MachineType<Ppc64Machine>("ppce500", Unversioned = true)]
[CpuMax(32)]
[DefaultCpuType("e500v2_v30-powerpc64-cpu")]
[DefaultRamId("mpc8544ds.ram")]
public sealed partial class Ppce500 : Board;

/// <summary>The machine type <c>ppe42_machine</c>.</summary>
[MachineType<Ppc64Machine>("ppe42_machine", Unversioned = true, From = "10.1")]
[CpuMax(1)]
[DefaultCpuType("PPE42XM-powerpc64-cpu")]
[DefaultRamId("ram")]
public sealed partial class Ppe42Machine : Board;

/// <summary>The machine type <c>ref405ep</c>.</summary>
[MachineType<Ppc64Machine>("ref405ep", Unversioned = true, DeprecatedIn = "9.1", RemovedIn = "10.0")]
[CpuMax(1)]
[DefaultRamId("ef405ep.ram", RemovedIn = "7.2")]
[DefaultRamId("ppc405.ram", AddedIn = "7.2")]
public sealed partial class Ref405ep : Board;

/// <summary>The machine type <c>sam460ex</c>.</summary>
[MachineType<Ppc64Machine>("sam460ex", Unversioned = true)]
[CpuMax(1)]
[DefaultCpuType("460exb-powerpc64-cpu")]
[DefaultRamId("ppc4xx.sdram")]
public sealed partial class Sam460ex : Board;

/// <summary>The machine type <c>taihu</c>.</summary>
[MachineType<Ppc64Machine>("taihu", Unversioned = true, RemovedIn = "7.2")]
[CpuMax(1)]
[DefaultRamId("taihu_405ep.ram")]
public sealed partial class Taihu : Board;

/// <summary>The machine type <c>virtex-ml507</c>.</summary>
[MachineType<Ppc64Machine>("virtex-ml507", Unversioned = true)]
[CpuMax(1)]
[DefaultCpuType("440-xilinx-powerpc64-cpu")]
[DefaultRamId("ram")]
public sealed partial class VirtexMl507 : Board;
