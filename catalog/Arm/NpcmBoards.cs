// Nuvoton's management controllers (hw/arm/npcm*).
namespace MachineTypes.Qemu.Arm;

/// <summary>The NPCM7xx, Nuvoton's management controllers with two Cortex-A9 cores.</summary>
[CpuMax(2)]
[DefaultCpuType("cortex-a9-arm-cpu")]
[DefaultRamId("ram")]
public abstract class Npcm7xx : Board;

/// <summary>Kudo, a server with Ampere's processors.</summary>
[MachineType<Aarch64Machine>("kudo-bmc", Unversioned = true, From = "6.2")]
[MachineType<ArmMachine>("kudo-bmc", Unversioned = true, From = "6.2")]
public sealed partial class KudoBmc : Npcm7xx;

/// <summary>Mori, a server with Ampere's processors.</summary>
[MachineType<Aarch64Machine>("mori-bmc", Unversioned = true, From = "7.0")]
[MachineType<ArmMachine>("mori-bmc", Unversioned = true, From = "7.0")]
public sealed partial class MoriBmc : Npcm7xx;

/// <summary>Nuvoton's evaluation board for the NPCM750.</summary>
[MachineType<Aarch64Machine>("npcm750-evb", Unversioned = true, From = "5.2")]
[MachineType<ArmMachine>("npcm750-evb", Unversioned = true, From = "5.2")]
public sealed partial class Npcm750Evb : Npcm7xx;

/// <summary>Quanta's GBS, a server for storage.</summary>
[MachineType<Aarch64Machine>("quanta-gbs-bmc", Unversioned = true, From = "6.1")]
[MachineType<ArmMachine>("quanta-gbs-bmc", Unversioned = true, From = "6.1")]
public sealed partial class QuantaGbsBmc : Npcm7xx;

/// <summary>Quanta's GSJ, a server.</summary>
[MachineType<Aarch64Machine>("quanta-gsj", Unversioned = true, From = "5.2")]
[MachineType<ArmMachine>("quanta-gsj", Unversioned = true, From = "5.2")]
public sealed partial class QuantaGsj : Npcm7xx;

/// <summary>Nuvoton's evaluation board for the NPCM845, a management controller with four Cortex-A35 cores.</summary>
[MachineType<Aarch64Machine>("npcm845-evb", Unversioned = true, From = "10.0")]
[DefaultCpuType("cortex-a9-arm-cpu", KnownUntil = "10.0")]
[DefaultCpuType("cortex-a35-arm-cpu", KnownFrom = "10.0.13")]
[CpuMax(4)]
[DefaultRamId("ram")]
public sealed partial class Npcm845Evb : Board;
