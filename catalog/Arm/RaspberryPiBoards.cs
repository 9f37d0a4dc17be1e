// Raspberry Pi (hw/arm/raspi*).
namespace MachineTypes.Qemu.Arm;

/// <summary>The machine type <c>raspi0</c>.</summary>
[MachineType<Aarch64Machine>("raspi0", Unversioned = true)]
[MachineType<ArmMachine>("raspi0", Unversioned = true)]
[CpuMax(1)]
[DefaultRamId("ram")]
public sealed partial class Raspi0 : Board;

/// <summary>The machine type <c>raspi1ap</c>.</summary>
[MachineType<Aarch64Machine>("raspi1ap", Unversioned = true)]
[MachineType<ArmMachine>("raspi1ap", Unversioned = true)]
[CpuMax(1)]
[DefaultRamId("ram")]
public sealed partial class Raspi1ap : Board;

/// <summary>The machine type <c>raspi2b</c>.</summary>
[MachineType<Aarch64Machine>("raspi2b", Unversioned = true)]
[MachineType<ArmMachine>("raspi2b", Unversioned = true)]
[MachineAlias<Aarch64Machine>("raspi2", RemovedIn = "6.2", Reason = "The name did not say which model of the board it is.")]
[MachineAlias<ArmMachine>("raspi2", RemovedIn = "6.2", Reason = "The name did not say which model of the board it is.")]
[CpuMax(4)]
[DefaultRamId("ram")]
public sealed partial class Raspi2b : Board;

/// <summary>The machine type <c>raspi3ap</c>.</summary>
[MachineType<Aarch64Machine>("raspi3ap", Unversioned = true)]
[CpuMax(4)]
[DefaultRamId("ram")]
public sealed partial class Raspi3ap : Board;

/// <summary>The machine type <c>raspi3b</c>.</summary>
[MachineType<Aarch64Machine>("raspi3b", Unversioned = true)]
[MachineAlias<Aarch64Machine>("raspi3", RemovedIn = "6.2", Reason = "The name did not say which model of the board it is.")]
[CpuMax(4)]
[DefaultRamId("ram")]
public sealed partial class Raspi3b : Board;

/// <summary>The machine type <c>raspi4b</c>.</summary>
[MachineType<Aarch64Machine>("raspi4b", Unversioned = true, From = "8.0")]
[CpuMax(4)]
[DefaultRamId("ram")]
public sealed partial class Raspi4b : Board;
