// Boards with ASPEED's evaluation kits and their chips (hw/arm/aspeed*).
namespace MachineTypes.Qemu.Arm;

/// <summary>The machine type <c>ast1030-evb</c>.</summary>
[MachineType<Aarch64Machine>("ast1030-evb", Unversioned = true, From = "6.0")]
[MachineType<ArmMachine>("ast1030-evb", Unversioned = true, From = "6.0")]
[CpuMax(1)]
[DefaultCpuType("cortex-m4-arm-cpu", AddedIn = "9.0")]
[DefaultRamId("ram")]
public sealed partial class Ast1030Evb : Board;

/// <summary>The machine type <c>ast1040-evb</c>.</summary>
[MachineType<Aarch64Machine>("ast1040-evb", Unversioned = true, From = "10.1")]
[MachineType<ArmMachine>("ast1040-evb", Unversioned = true, From = "10.1")]
[CpuMax(1)]
[DefaultCpuType("cortex-m4-arm-cpu")]
[DefaultRamId("ram")]
public sealed partial class Ast1040Evb : Board;

/// <summary>The machine type <c>ast1060-evb</c>.</summary>
[MachineType<Aarch64Machine>("ast1060-evb", Unversioned = true, From = "10.1")]
[MachineType<ArmMachine>("ast1060-evb", Unversioned = true, From = "10.1")]
[CpuMax(1)]
[DefaultCpuType("cortex-m4-arm-cpu")]
[DefaultRamId("ram")]
public sealed partial class Ast1060Evb : Board;

/// <summary>The machine type <c>ast2500-evb</c>.</summary>
[MachineType<Aarch64Machine>("ast2500-evb", Unversioned = true)]
[MachineType<ArmMachine>("ast2500-evb", Unversioned = true)]
[CpuMax(1)]
[DefaultCpuType("arm1176-arm-cpu", AddedIn = "9.0")]
[DefaultRamId("ram")]
public sealed partial class Ast2500Evb : Board;

/// <summary>The machine type <c>ast2600-evb</c>.</summary>
[MachineType<Aarch64Machine>("ast2600-evb", Unversioned = true)]
[MachineType<ArmMachine>("ast2600-evb", Unversioned = true)]
[CpuMax(2)]
[DefaultCpuType("cortex-a7-arm-cpu", AddedIn = "9.0")]
[DefaultRamId("ram")]
public sealed partial class Ast2600Evb : Board;

/// <summary>The machine type <c>ast2700a0-evb</c>.</summary>
[MachineType<Aarch64Machine>("ast2700a0-evb", Unversioned = true, From = "8.0", RemovedIn = "11.1")]
[MachineAlias<Aarch64Machine>("ast2700-evb", RemovedIn = "10.1", Reason = "A newer revision of the chip came.")]
[CpuMax(4)]
[DefaultCpuType("cortex-a35-arm-cpu")]
[DefaultRamId("ram")]
public sealed partial class Ast2700a0Evb : Board;

/// <summary>The machine type <c>ast2700a1-evb</c>.</summary>
[MachineType<Aarch64Machine>("ast2700a1-evb", Unversioned = true, From = "8.0")]
[MachineAlias<Aarch64Machine>("ast2700-evb", AddedIn = "10.1", RemovedIn = "11.1", Reason = "A newer revision of the chip came.")]
[CpuMax(4)]
[DefaultCpuType("cortex-a35-arm-cpu")]
[DefaultRamId("ram")]
public sealed partial class Ast2700a1Evb : Board;

/// <summary>The machine type <c>ast2700a2-evb</c>.</summary>
[MachineType<Aarch64Machine>("ast2700a2-evb", Unversioned = true, From = "10.1")]
[MachineAlias<Aarch64Machine>("ast2700-evb", AddedIn = "11.1")]
[CpuMax(4)]
[DefaultCpuType("cortex-a35-arm-cpu")]
[DefaultRamId("ram")]
public sealed partial class Ast2700a2Evb : Board;

/// <summary>The machine type <c>ast2700fc</c>.</summary>
[MachineType<Aarch64Machine>("ast2700fc", Unversioned = true, From = "10.1")]
[CpuMax(6)]
public sealed partial class Ast2700fc : Board;

/// <summary>The machine type <c>fby35</c>.</summary>
[MachineType<Aarch64Machine>("fby35", Unversioned = true, From = "6.0", RemovedIn = "11.1")]
[MachineType<ArmMachine>("fby35", Unversioned = true, From = "6.0", RemovedIn = "11.1")]
[CpuMax(3)]
public sealed partial class Fby35 : Board;
