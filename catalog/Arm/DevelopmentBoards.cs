// Arm's own development boards (hw/arm/integratorcp, realview, versatilepb, vexpress) and its reference server.
namespace MachineTypes.Qemu.Arm;

/// <summary>Arm's Integrator/CP with an ARM926EJ-S core.</summary>
[MachineType<Aarch64Machine>("integratorcp", Unversioned = true, From = "2.0")]
[MachineType<ArmMachine>("integratorcp", Unversioned = true, From = "0.9.1")]
[CpuMax(1)]
[DefaultCpuType("arm926-arm-cpu")]
[DefaultRamId("integrator.ram")]
public sealed partial class Integratorcp : Board;

/// <summary>A server as Arm's Server Base System Architecture describes it, for firmware and operating systems that expect one.</summary>
[MachineType<Aarch64Machine>("sbsa-ref", Unversioned = true, From = "4.1")]
[NumaMemSupported(false, KnownFrom = "5.2")]
[CpuMax(512)]
[DefaultCpuType("cortex-a57-arm-cpu", RemovedIn = "8.1")]
[DefaultCpuType("neoverse-n1-arm-cpu", AddedIn = "8.1", RemovedIn = "9.1")]
[DefaultCpuType("neoverse-n2-arm-cpu", AddedIn = "9.1")]
[DefaultRamId("sbsa-ref.ram")]
public sealed partial class SbsaRef : Board;

/// <summary>Arm's RealView boards.</summary>
[NoValue<DefaultRamIdAttribute>]
public abstract class RealView : Board;

/// <summary>Arm's RealView Emulation Baseboard, before there were others of its family.</summary>
[MachineType<ArmMachine>("realview", Unversioned = true, From = "0.9.1", RemovedIn = "0.12", Reason = "Renamed realview-eb.")]
[CpuMax(1)]
public sealed partial class Realview : RealView;

/// <summary>Arm's RealView Emulation Baseboard with an ARM926EJ-S core.</summary>
[MachineType<Aarch64Machine>("realview-eb", Unversioned = true, From = "2.0")]
[MachineType<ArmMachine>("realview-eb", Unversioned = true, From = "0.12")]
[CpuMax(1)]
[DefaultCpuType("arm926-arm-cpu")]
public sealed partial class RealviewEb : RealView;

/// <summary>Arm's RealView Emulation Baseboard with up to four ARM11 MPCore cores.</summary>
[MachineType<Aarch64Machine>("realview-eb-mpcore", Unversioned = true, From = "2.0")]
[MachineType<ArmMachine>("realview-eb-mpcore", Unversioned = true, From = "0.12")]
[CpuMax(4)]
[DefaultCpuType("arm11mpcore-arm-cpu")]
public sealed partial class RealviewEbMpcore : RealView;

/// <summary>Arm's RealView Platform Baseboard for the Cortex-A8.</summary>
[MachineType<Aarch64Machine>("realview-pb-a8", Unversioned = true, From = "2.0")]
[MachineType<ArmMachine>("realview-pb-a8", Unversioned = true, From = "0.12")]
[CpuMax(1)]
[DefaultCpuType("cortex-a8-arm-cpu")]
public sealed partial class RealviewPbA8 : RealView;

/// <summary>Arm's RealView Platform Baseboard Explore for the Cortex-A9.</summary>
[MachineType<Aarch64Machine>("realview-pbx-a9", Unversioned = true, From = "2.0")]
[MachineType<ArmMachine>("realview-pbx-a9", Unversioned = true, From = "0.12")]
[CpuMax(4)]
[DefaultCpuType("cortex-a9-arm-cpu")]
public sealed partial class RealviewPbxA9 : RealView;

/// <summary>Arm's Versatile boards with an ARM926EJ-S core.</summary>
[CpuMax(1)]
[DefaultCpuType("arm926-arm-cpu")]
[DefaultRamId("versatile.ram")]
public abstract class Versatile : Board;

/// <summary>Arm's Versatile Application Baseboard.</summary>
[MachineType<Aarch64Machine>("versatileab", Unversioned = true, From = "2.0")]
[MachineType<ArmMachine>("versatileab", Unversioned = true, From = "0.9.1")]
public sealed partial class Versatileab : Versatile;

/// <summary>Arm's Versatile Platform Baseboard.</summary>
[MachineType<Aarch64Machine>("versatilepb", Unversioned = true, From = "2.0")]
[MachineType<ArmMachine>("versatilepb", Unversioned = true, From = "0.9.1")]
public sealed partial class Versatilepb : Versatile;

/// <summary>Arm's Versatile Express boards.</summary>
[CpuMax(4)]
[DefaultRamId("vexpress.highmem")]
public abstract class Vexpress : Board;

/// <summary>Arm's Versatile Express with the CoreTile for the Cortex-A15.</summary>
[MachineType<Aarch64Machine>("vexpress-a15", Unversioned = true, From = "2.0")]
[MachineType<ArmMachine>("vexpress-a15", Unversioned = true, From = "1.1")]
[DefaultCpuType("cortex-a15-arm-cpu")]
public sealed partial class VexpressA15 : Vexpress;

/// <summary>Arm's Versatile Express with the CoreTile for the Cortex-A9.</summary>
[MachineType<Aarch64Machine>("vexpress-a9", Unversioned = true, From = "2.0")]
[MachineType<ArmMachine>("vexpress-a9", Unversioned = true, From = "0.15")]
[DefaultCpuType("cortex-a9-arm-cpu")]
public sealed partial class VexpressA9 : Vexpress;
