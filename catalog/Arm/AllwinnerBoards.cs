// Single-board computers with Allwinner's chips (hw/arm/bananapi_m2u, cubieboard, orangepi).
namespace MachineTypes.Qemu.Arm;

/// <summary>The Banana Pi M2 Ultra with Allwinner's R40.</summary>
[MachineType<Aarch64Machine>("bpim2u", Unversioned = true, From = "8.1")]
[MachineType<ArmMachine>("bpim2u", Unversioned = true, From = "8.1")]
[CpuMax(4)]
[DefaultCpuType("cortex-a7-arm-cpu")]
[DefaultRamId("bpim2u.ram", KnownFrom = "10.0")]
public sealed partial class Bpim2u : Board;

/// <summary>The Cubieboard with Allwinner's A10.</summary>
[MachineType<Aarch64Machine>("cubieboard", Unversioned = true, From = "2.0")]
[MachineType<ArmMachine>("cubieboard", Unversioned = true, From = "2.0")]
[CpuMax(1)]
[DefaultCpuType("cortex-a9-arm-cpu", RemovedIn = "5.0")]
[DefaultCpuType("cortex-a8-arm-cpu", AddedIn = "5.0")]
[DefaultRamId("cubieboard.ram")]
public sealed partial class Cubieboard : Board;

/// <summary>The Orange Pi PC with Allwinner's H3.</summary>
[MachineType<Aarch64Machine>("orangepi-pc", Unversioned = true, From = "5.0")]
[MachineType<ArmMachine>("orangepi-pc", Unversioned = true, From = "5.0")]
[CpuMax(4)]
[DefaultCpuType("cortex-a7-arm-cpu")]
[DefaultRamId("orangepi.ram")]
public sealed partial class OrangepiPc : Board;
