// Raspberry Pi (hw/arm/raspi*).
namespace MachineTypes.Qemu.Arm;

/// <summary>The boards of the Raspberry Pi Foundation with Broadcom's chips.</summary>
[DefaultRamId("ram")]
public abstract class RaspberryPi : Board;

/// <summary>The Raspberry Pi Zero.</summary>
[MachineType<Aarch64Machine>("raspi0", Unversioned = true, From = "5.2")]
[MachineType<ArmMachine>("raspi0", Unversioned = true, From = "5.2")]
[CpuMax(1)]
public sealed partial class Raspi0 : RaspberryPi;

/// <summary>The Raspberry Pi 1 Model A+.</summary>
[MachineType<Aarch64Machine>("raspi1ap", Unversioned = true, From = "5.2")]
[MachineType<ArmMachine>("raspi1ap", Unversioned = true, From = "5.2")]
[CpuMax(1)]
public sealed partial class Raspi1ap : RaspberryPi;

/// <summary>The Raspberry Pi 2 Model B by its first name, which did not say the model. It was renamed <c>raspi2b</c>.</summary>
[MachineType<Aarch64Machine>("raspi2", Unversioned = true, From = "2.6", RemovedIn = "5.2", Reason = "Renamed raspi2b.")]
[MachineType<ArmMachine>("raspi2", Unversioned = true, From = "2.6", RemovedIn = "5.2", Reason = "Renamed raspi2b.")]
[CpuMax(4)]
public sealed partial class Raspi2 : RaspberryPi;

/// <summary>The Raspberry Pi 2 Model B.</summary>
[MachineType<Aarch64Machine>("raspi2b", Unversioned = true, From = "5.2")]
[MachineType<ArmMachine>("raspi2b", Unversioned = true, From = "5.2")]
[MachineAlias<Aarch64Machine>("raspi2", RemovedIn = "6.2", Reason = "The name did not say which model of the board it is.")]
[MachineAlias<ArmMachine>("raspi2", RemovedIn = "6.2", Reason = "The name did not say which model of the board it is.")]
[CpuMax(4)]
public sealed partial class Raspi2b : RaspberryPi;

/// <summary>The Raspberry Pi 3 Model B by its first name, which did not say the model. It was renamed <c>raspi3b</c>.</summary>
[MachineType<Aarch64Machine>("raspi3", Unversioned = true, From = "2.12", RemovedIn = "5.2", Reason = "Renamed raspi3b.")]
[CpuMax(4)]
public sealed partial class Raspi3 : RaspberryPi;

/// <summary>The Raspberry Pi 3 Model A+.</summary>
[MachineType<Aarch64Machine>("raspi3ap", Unversioned = true, From = "5.2")]
[CpuMax(4)]
public sealed partial class Raspi3ap : RaspberryPi;

/// <summary>The Raspberry Pi 3 Model B.</summary>
[MachineType<Aarch64Machine>("raspi3b", Unversioned = true, From = "5.2")]
[MachineAlias<Aarch64Machine>("raspi3", RemovedIn = "6.2", Reason = "The name did not say which model of the board it is.")]
[CpuMax(4)]
public sealed partial class Raspi3b : RaspberryPi;

/// <summary>The Raspberry Pi 4 Model B.</summary>
[MachineType<Aarch64Machine>("raspi4b", Unversioned = true, From = "9.0")]
[CpuMax(4)]
public sealed partial class Raspi4b : RaspberryPi;
