// Nuvoton's management controllers (hw/arm/npcm*).
namespace MachineTypes.Qemu.Arm;

/// <summary>The machine type <c>kudo-bmc</c>.</summary>
[MachineType<Aarch64Machine>("kudo-bmc", Unversioned = true, From = "6.0")]
[MachineType<ArmMachine>("kudo-bmc", Unversioned = true, From = "6.0")]
[CpuMax(2)]
[DefaultCpuType("cortex-a9-arm-cpu")]
[DefaultRamId("ram")]
public sealed partial class KudoBmc : Board;

/// <summary>The machine type <c>mori-bmc</c>.</summary>
[MachineType<Aarch64Machine>("mori-bmc", Unversioned = true, From = "6.0")]
[MachineType<ArmMachine>("mori-bmc", Unversioned = true, From = "6.0")]
[CpuMax(2)]
[DefaultCpuType("cortex-a9-arm-cpu")]
[DefaultRamId("ram")]
public sealed partial class MoriBmc : Board;

/// <summary>The machine type <c>npcm750-evb</c>.</summary>
[MachineType<Aarch64Machine>("npcm750-evb", Unversioned = true)]
[MachineType<ArmMachine>("npcm750-evb", Unversioned = true)]
[CpuMax(2)]
[DefaultCpuType("cortex-a9-arm-cpu")]
[DefaultRamId("ram")]
public sealed partial class Npcm750Evb : Board;

/// <summary>The machine type <c>npcm845-evb</c>.</summary>
[MachineType<Aarch64Machine>("npcm845-evb", Unversioned = true, From = "8.0")]
[CpuMax(4)]
[DefaultCpuType("cortex-a35-arm-cpu")]
[DefaultRamId("ram")]
public sealed partial class Npcm845Evb : Board;

/// <summary>The machine type <c>quanta-gbs-bmc</c>.</summary>
[MachineType<Aarch64Machine>("quanta-gbs-bmc", Unversioned = true, From = "6.0")]
[MachineType<ArmMachine>("quanta-gbs-bmc", Unversioned = true, From = "6.0")]
[CpuMax(2)]
[DefaultCpuType("cortex-a9-arm-cpu")]
[DefaultRamId("ram")]
public sealed partial class QuantaGbsBmc : Board;

/// <summary>The machine type <c>quanta-gsj</c>.</summary>
[MachineType<Aarch64Machine>("quanta-gsj", Unversioned = true)]
[MachineType<ArmMachine>("quanta-gsj", Unversioned = true)]
[CpuMax(2)]
[DefaultCpuType("cortex-a9-arm-cpu")]
[DefaultRamId("ram")]
public sealed partial class QuantaGsj : Board;
