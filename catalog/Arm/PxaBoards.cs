// Handhelds and phones with chips of Intel's PXA and StrongARM and of TI's OMAP line.
namespace MachineTypes.Qemu.Arm;

/// <summary>The machine type <c>akita</c>.</summary>
[MachineType<Aarch64Machine>("akita", Unversioned = true, DeprecatedIn = "9.0", RemovedIn = "9.2")]
[MachineType<ArmMachine>("akita", Unversioned = true, DeprecatedIn = "9.0", RemovedIn = "9.2")]
[CpuMax(1)]
[DefaultCpuType("pxa270-c0-arm-cpu")]
public sealed partial class Akita : Board;

/// <summary>The machine type <c>borzoi</c>.</summary>
[MachineType<Aarch64Machine>("borzoi", Unversioned = true, DeprecatedIn = "9.0", RemovedIn = "9.2")]
[MachineType<ArmMachine>("borzoi", Unversioned = true, DeprecatedIn = "9.0", RemovedIn = "9.2")]
[CpuMax(1)]
[DefaultCpuType("pxa270-c0-arm-cpu")]
public sealed partial class Borzoi : Board;

/// <summary>The machine type <c>cheetah</c>.</summary>
[MachineType<Aarch64Machine>("cheetah", Unversioned = true, DeprecatedIn = "9.0", RemovedIn = "9.2")]
[MachineType<ArmMachine>("cheetah", Unversioned = true, DeprecatedIn = "9.0", RemovedIn = "9.2")]
[CpuMax(1)]
[DefaultCpuType("ti925t-arm-cpu")]
[DefaultRamId("omap1.dram")]
public sealed partial class Cheetah : Board;

/// <summary>The machine type <c>collie</c>.</summary>
[MachineType<Aarch64Machine>("collie", Unversioned = true)]
[MachineType<ArmMachine>("collie", Unversioned = true)]
[CpuMax(1)]
[DefaultCpuType("sa1110-arm-cpu")]
[DefaultRamId("strongarm.sdram")]
public sealed partial class Collie : Board;

/// <summary>The machine type <c>connex</c>.</summary>
[MachineType<Aarch64Machine>("connex", Unversioned = true, DeprecatedIn = "9.0", RemovedIn = "9.2")]
[MachineType<ArmMachine>("connex", Unversioned = true, DeprecatedIn = "9.0", RemovedIn = "9.2")]
[CpuMax(1)]
public sealed partial class Connex : Board;

/// <summary>The machine type <c>mainstone</c>.</summary>
[MachineType<Aarch64Machine>("mainstone", Unversioned = true, DeprecatedIn = "9.0", RemovedIn = "9.2")]
[MachineType<ArmMachine>("mainstone", Unversioned = true, DeprecatedIn = "9.0", RemovedIn = "9.2")]
[CpuMax(1)]
[DefaultCpuType("pxa270-c5-arm-cpu")]
public sealed partial class Mainstone : Board;

/// <summary>The machine type <c>n800</c>.</summary>
[MachineType<Aarch64Machine>("n800", Unversioned = true, DeprecatedIn = "9.0", RemovedIn = "9.2")]
[MachineType<ArmMachine>("n800", Unversioned = true, DeprecatedIn = "9.0", RemovedIn = "9.2")]
[CpuMax(1)]
[DefaultCpuType("arm1136-r2-arm-cpu")]
[DefaultRamId("omap2.dram")]
public sealed partial class N800 : Board;

/// <summary>The machine type <c>n810</c>.</summary>
[MachineType<Aarch64Machine>("n810", Unversioned = true, DeprecatedIn = "9.0", RemovedIn = "9.2")]
[MachineType<ArmMachine>("n810", Unversioned = true, DeprecatedIn = "9.0", RemovedIn = "9.2")]
[CpuMax(1)]
[DefaultCpuType("arm1136-r2-arm-cpu")]
[DefaultRamId("omap2.dram")]
public sealed partial class N810 : Board;

/// <summary>The machine type <c>spitz</c>.</summary>
[MachineType<Aarch64Machine>("spitz", Unversioned = true, DeprecatedIn = "9.0", RemovedIn = "9.2")]
[MachineType<ArmMachine>("spitz", Unversioned = true, DeprecatedIn = "9.0", RemovedIn = "9.2")]
[CpuMax(1)]
[DefaultCpuType("pxa270-c0-arm-cpu")]
public sealed partial class Spitz : Board;

/// <summary>The machine type <c>sx1</c>.</summary>
[MachineType<Aarch64Machine>("sx1", Unversioned = true)]
[MachineType<ArmMachine>("sx1", Unversioned = true)]
[CpuMax(1)]
[DefaultCpuType("ti925t-arm-cpu")]
[DefaultRamId("omap1.dram")]
public sealed partial class Sx1 : Board;

/// <summary>The machine type <c>sx1-v1</c>.</summary>
[MachineType<Aarch64Machine>("sx1-v1", Unversioned = true)]
[MachineType<ArmMachine>("sx1-v1", Unversioned = true)]
[CpuMax(1)]
[DefaultCpuType("ti925t-arm-cpu")]
[DefaultRamId("omap1.dram")]
public sealed partial class Sx1V1 : Board;

/// <summary>The machine type <c>terrier</c>.</summary>
[MachineType<Aarch64Machine>("terrier", Unversioned = true, DeprecatedIn = "9.0", RemovedIn = "9.2")]
[MachineType<ArmMachine>("terrier", Unversioned = true, DeprecatedIn = "9.0", RemovedIn = "9.2")]
[CpuMax(1)]
[DefaultCpuType("pxa270-c5-arm-cpu")]
public sealed partial class Terrier : Board;

/// <summary>The machine type <c>tosa</c>.</summary>
[MachineType<Aarch64Machine>("tosa", Unversioned = true, DeprecatedIn = "9.0", RemovedIn = "9.2")]
[MachineType<ArmMachine>("tosa", Unversioned = true, DeprecatedIn = "9.0", RemovedIn = "9.2")]
[CpuMax(1)]
public sealed partial class Tosa : Board;

/// <summary>The machine type <c>verdex</c>.</summary>
[MachineType<Aarch64Machine>("verdex", Unversioned = true, DeprecatedIn = "9.0", RemovedIn = "9.2")]
[MachineType<ArmMachine>("verdex", Unversioned = true, DeprecatedIn = "9.0", RemovedIn = "9.2")]
[CpuMax(1)]
[DefaultCpuType("pxa270-c0-arm-cpu")]
public sealed partial class Verdex : Board;

/// <summary>The machine type <c>z2</c>.</summary>
[MachineType<Aarch64Machine>("z2", Unversioned = true, DeprecatedIn = "9.0", RemovedIn = "9.2")]
[MachineType<ArmMachine>("z2", Unversioned = true, DeprecatedIn = "9.0", RemovedIn = "9.2")]
[CpuMax(1)]
[DefaultCpuType("pxa270-c5-arm-cpu")]
public sealed partial class Z2 : Board;
