// Handhelds and phones with TI's OMAP chips (hw/arm/nseries, omap_sx1, palm).
namespace MachineTypes.Qemu.Arm;

/// <summary>Devices with TI's OMAP 310, which has a TI925T core.</summary>
[CpuMax(1)]
[DefaultCpuType("ti925t-arm-cpu")]
[DefaultRamId("omap1.dram")]
public abstract class Omap1 : Board;

/// <summary>Palm's Tungsten E, a handheld.</summary>
[MachineType<Aarch64Machine>("cheetah", Unversioned = true, From = "2.0", DeprecatedIn = "9.0", RemovedIn = "9.2")]
[MachineType<ArmMachine>("cheetah", Unversioned = true, From = "0.9.1", DeprecatedIn = "9.0", RemovedIn = "9.2")]
public sealed partial class Cheetah : Omap1;

/// <summary>Siemens' SX1, a phone.</summary>
[MachineType<Aarch64Machine>("sx1", Unversioned = true, From = "2.0")]
[MachineType<ArmMachine>("sx1", Unversioned = true, From = "0.10")]
public sealed partial class Sx1 : Omap1;

/// <summary>Siemens' SX1, a phone, in its first version.</summary>
[MachineType<Aarch64Machine>("sx1-v1", Unversioned = true, From = "2.0")]
[MachineType<ArmMachine>("sx1-v1", Unversioned = true, From = "0.10")]
public sealed partial class Sx1V1 : Omap1;

/// <summary>Nokia's Internet tablets with TI's OMAP2420, which has an ARM1136 core.</summary>
[CpuMax(1)]
[DefaultCpuType("arm1136-r2-arm-cpu")]
[DefaultRamId("omap2.dram", KnownUntil = "7.2.22")]
public abstract class Nseries : Board;

/// <summary>Nokia's N800.</summary>
[MachineType<Aarch64Machine>("n800", Unversioned = true, From = "2.0", DeprecatedIn = "9.0", RemovedIn = "9.2")]
[MachineType<ArmMachine>("n800", Unversioned = true, From = "0.10", DeprecatedIn = "9.0", RemovedIn = "9.2")]
public sealed partial class N800 : Nseries;

/// <summary>Nokia's N810.</summary>
[MachineType<Aarch64Machine>("n810", Unversioned = true, From = "2.0", DeprecatedIn = "9.0", RemovedIn = "9.2")]
[MachineType<ArmMachine>("n810", Unversioned = true, From = "0.10", DeprecatedIn = "9.0", RemovedIn = "9.2")]
public sealed partial class N810 : Nseries;
