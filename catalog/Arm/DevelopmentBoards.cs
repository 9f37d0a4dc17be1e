// Arm's own development boards (hw/arm/realview, versatile, vexpress, integrator) and its reference server.
namespace MachineTypes.Qemu.Arm;

/// <summary>The machine type <c>integratorcp</c>.</summary>
[MachineType<Aarch64Machine>("integratorcp", Unversioned = true)]
[MachineType<ArmMachine>("integratorcp", Unversioned = true)]
[CpuMax(1)]
[DefaultCpuType("arm926-arm-cpu")]
[DefaultRamId("integrator.ram")]
public sealed partial class Integratorcp : Board;

/// <summary>The machine type <c>realview-eb</c>.</summary>
[MachineType<Aarch64Machine>("realview-eb", Unversioned = true)]
[MachineType<ArmMachine>("realview-eb", Unversioned = true)]
[CpuMax(1)]
[DefaultCpuType("arm926-arm-cpu")]
public sealed partial class RealviewEb : Board;

/// <summary>The machine type <c>realview-eb-mpcore</c>.</summary>
[MachineType<Aarch64Machine>("realview-eb-mpcore", Unversioned = true)]
[MachineType<ArmMachine>("realview-eb-mpcore", Unversioned = true)]
[CpuMax(4)]
[DefaultCpuType("arm11mpcore-arm-cpu")]
public sealed partial class RealviewEbMpcore : Board;

/// <summary>The machine type <c>realview-pb-a8</c>.</summary>
[MachineType<Aarch64Machine>("realview-pb-a8", Unversioned = true)]
[MachineType<ArmMachine>("realview-pb-a8", Unversioned = true)]
[CpuMax(1)]
[DefaultCpuType("cortex-a8-arm-cpu")]
public sealed partial class RealviewPbA8 : Board;

/// <summary>The machine type <c>realview-pbx-a9</c>.</summary>
[MachineType<Aarch64Machine>("realview-pbx-a9", Unversioned = true)]
[MachineType<ArmMachine>("realview-pbx-a9", Unversioned = true)]
[CpuMax(4)]
[DefaultCpuType("cortex-a9-arm-cpu")]
public sealed partial class RealviewPbxA9 : Board;

/// <summary>The machine type <c>sbsa-ref</c>.</summary>
[MachineType<Aarch64Machine>("sbsa-ref", Unversioned = true)]
[CpuMax(512)]
[DefaultCpuType("cortex-a57-arm-cpu", RemovedIn = "10.0")]
[DefaultCpuType("neoverse-n2-arm-cpu", AddedIn = "10.0")]
[DefaultRamId("sbsa-ref.ram")]
public sealed partial class SbsaRef : Board;

/// <summary>The machine type <c>versatileab</c>.</summary>
[MachineType<Aarch64Machine>("versatileab", Unversioned = true)]
[MachineType<ArmMachine>("versatileab", Unversioned = true)]
[CpuMax(1)]
[DefaultCpuType("arm926-arm-cpu")]
[DefaultRamId("versatile.ram")]
public sealed partial class Versatileab : Board;

/// <summary>The machine type <c>versatilepb</c>.</summary>
[MachineType<Aarch64Machine>("versatilepb", Unversioned = true)]
[MachineType<ArmMachine>("versatilepb", Unversioned = true)]
[CpuMax(1)]
[DefaultCpuType("arm926-arm-cpu")]
[DefaultRamId("versatile.ram")]
public sealed partial class Versatilepb : Board;

/// <summary>The machine type <c>vexpress-a15</c>.</summary>
[MachineType<Aarch64Machine>("vexpress-a15", Unversioned = true)]
[MachineType<ArmMachine>("vexpress-a15", Unversioned = true)]
[CpuMax(4)]
[DefaultCpuType("cortex-a15-arm-cpu")]
[DefaultRamId("vexpress.highmem")]
public sealed partial class VexpressA15 : Board;

/// <summary>The machine type <c>vexpress-a9</c>.</summary>
[MachineType<Aarch64Machine>("vexpress-a9", Unversioned = true)]
[MachineType<ArmMachine>("vexpress-a9", Unversioned = true)]
[CpuMax(4)]
[DefaultCpuType("cortex-a9-arm-cpu")]
[DefaultRamId("vexpress.highmem")]
public sealed partial class VexpressA9 : Board;
