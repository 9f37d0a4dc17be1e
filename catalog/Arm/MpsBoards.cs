// Arm's prototyping boards with M-profile and R-profile cores (hw/arm/mps2*, mps3*, musca).
namespace MachineTypes.Qemu.Arm;

/// <summary>The machine type <c>mps2-an385</c>.</summary>
[MachineType<Aarch64Machine>("mps2-an385", Unversioned = true)]
[MachineType<ArmMachine>("mps2-an385", Unversioned = true)]
[CpuMax(1)]
[DefaultCpuType("cortex-m3-arm-cpu")]
[DefaultRamId("mps.ram")]
public sealed partial class Mps2An385 : Board;

/// <summary>The machine type <c>mps2-an386</c>.</summary>
[MachineType<Aarch64Machine>("mps2-an386", Unversioned = true)]
[MachineType<ArmMachine>("mps2-an386", Unversioned = true)]
[CpuMax(1)]
[DefaultCpuType("cortex-m4-arm-cpu")]
[DefaultRamId("mps.ram")]
public sealed partial class Mps2An386 : Board;

/// <summary>The machine type <c>mps2-an500</c>.</summary>
[MachineType<Aarch64Machine>("mps2-an500", Unversioned = true)]
[MachineType<ArmMachine>("mps2-an500", Unversioned = true)]
[CpuMax(1)]
[DefaultCpuType("cortex-m7-arm-cpu")]
[DefaultRamId("mps.ram")]
public sealed partial class Mps2An500 : Board;

/// <summary>The machine type <c>mps2-an505</c>.</summary>
[MachineType<Aarch64Machine>("mps2-an505", Unversioned = true)]
[MachineType<ArmMachine>("mps2-an505", Unversioned = true)]
[CpuMax(1)]
[DefaultCpuType("cortex-m33-arm-cpu")]
[DefaultRamId("mps.ram")]
public sealed partial class Mps2An505 : Board;

/// <summary>The machine type <c>mps2-an511</c>.</summary>
[MachineType<Aarch64Machine>("mps2-an511", Unversioned = true)]
[MachineType<ArmMachine>("mps2-an511", Unversioned = true)]
[CpuMax(1)]
[DefaultCpuType("cortex-m3-arm-cpu")]
[DefaultRamId("mps.ram")]
public sealed partial class Mps2An511 : Board;

/// <summary>The machine type <c>mps2-an521</c>.</summary>
[MachineType<Aarch64Machine>("mps2-an521", Unversioned = true)]
[MachineType<ArmMachine>("mps2-an521", Unversioned = true)]
[CpuMax(2)]
[DefaultCpuType("cortex-m33-arm-cpu")]
[DefaultRamId("mps.ram")]
public sealed partial class Mps2An521 : Board;

/// <summary>The machine type <c>mps3-an524</c>.</summary>
[MachineType<Aarch64Machine>("mps3-an524", Unversioned = true, From = "6.0")]
[MachineType<ArmMachine>("mps3-an524", Unversioned = true, From = "6.0")]
[CpuMax(2)]
[DefaultCpuType("cortex-m33-arm-cpu")]
[DefaultRamId("DDR")]
public sealed partial class Mps3An524 : Board;

/// <summary>The machine type <c>mps3-an536</c>.</summary>
[MachineType<Aarch64Machine>("mps3-an536", Unversioned = true, From = "8.0")]
[MachineType<ArmMachine>("mps3-an536", Unversioned = true, From = "8.0")]
[CpuMax(2)]
[DefaultCpuType("cortex-r52-arm-cpu")]
[DefaultRamId("DDR")]
public sealed partial class Mps3An536 : Board;

/// <summary>The machine type <c>mps3-an547</c>.</summary>
[MachineType<Aarch64Machine>("mps3-an547", Unversioned = true, From = "6.0")]
[MachineType<ArmMachine>("mps3-an547", Unversioned = true, From = "6.0")]
[CpuMax(1)]
[DefaultCpuType("cortex-m55-arm-cpu")]
[DefaultRamId("DDR")]
public sealed partial class Mps3An547 : Board;

/// <summary>The machine type <c>musca-a</c>.</summary>
[MachineType<Aarch64Machine>("musca-a", Unversioned = true)]
[MachineType<ArmMachine>("musca-a", Unversioned = true)]
[CpuMax(2)]
[DefaultCpuType("cortex-m33-arm-cpu")]
public sealed partial class MuscaA : Board;

/// <summary>The machine type <c>musca-b1</c>.</summary>
[MachineType<Aarch64Machine>("musca-b1", Unversioned = true)]
[MachineType<ArmMachine>("musca-b1", Unversioned = true)]
[CpuMax(2)]
[DefaultCpuType("cortex-m33-arm-cpu")]
public sealed partial class MuscaB1 : Board;
