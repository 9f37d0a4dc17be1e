// Handhelds and boards with Intel's XScale PXA and StrongARM chips (hw/arm/collie, gumstix, mainstone, spitz, tosa, z2).
namespace MachineTypes.Qemu.Arm;

/// <summary>Sharp's Zaurus SL-C1000 and SL-C3000 series, handhelds with Intel's PXA270.</summary>
[CpuMax(1)]
[NoValue<DefaultRamIdAttribute>(KnownUntil = "7.2.22")]
public abstract class Zaurus : Board;

/// <summary>Sharp's Zaurus SL-C1000.</summary>
[MachineType<Aarch64Machine>("akita", Unversioned = true, From = "2.0", DeprecatedIn = "9.0", RemovedIn = "9.2")]
[MachineType<ArmMachine>("akita", Unversioned = true, From = "0.9.1", DeprecatedIn = "9.0", RemovedIn = "9.2")]
[DefaultCpuType("pxa270-c0-arm-cpu")]
public sealed partial class Akita : Zaurus;

/// <summary>Sharp's Zaurus SL-C3100.</summary>
[MachineType<Aarch64Machine>("borzoi", Unversioned = true, From = "2.0", DeprecatedIn = "9.0", RemovedIn = "9.2")]
[MachineType<ArmMachine>("borzoi", Unversioned = true, From = "0.9.1", DeprecatedIn = "9.0", RemovedIn = "9.2")]
[DefaultCpuType("pxa270-c0-arm-cpu")]
public sealed partial class Borzoi : Zaurus;

/// <summary>Sharp's Zaurus SL-C3000.</summary>
[MachineType<Aarch64Machine>("spitz", Unversioned = true, From = "2.0", DeprecatedIn = "9.0", RemovedIn = "9.2")]
[MachineType<ArmMachine>("spitz", Unversioned = true, From = "0.9.1", DeprecatedIn = "9.0", RemovedIn = "9.2")]
[DefaultCpuType("pxa270-c0-arm-cpu")]
public sealed partial class Spitz : Zaurus;

/// <summary>Sharp's Zaurus SL-C3200.</summary>
[MachineType<Aarch64Machine>("terrier", Unversioned = true, From = "2.0", DeprecatedIn = "9.0", RemovedIn = "9.2")]
[MachineType<ArmMachine>("terrier", Unversioned = true, From = "0.9.1", DeprecatedIn = "9.0", RemovedIn = "9.2")]
[DefaultCpuType("pxa270-c5-arm-cpu")]
public sealed partial class Terrier : Zaurus;

/// <summary>Gumstix's computers, which are as small as a stick of chewing gum.</summary>
[CpuMax(1)]
[NoValue<DefaultRamIdAttribute>(KnownUntil = "7.2.22")]
public abstract class Gumstix : Board;

/// <summary>Gumstix's connex with Intel's PXA255.</summary>
[MachineType<Aarch64Machine>("connex", Unversioned = true, From = "2.0", DeprecatedIn = "9.0", RemovedIn = "9.2")]
[MachineType<ArmMachine>("connex", Unversioned = true, From = "0.9.1", DeprecatedIn = "9.0", RemovedIn = "9.2")]
public sealed partial class Connex : Gumstix;

/// <summary>Gumstix's verdex with Intel's PXA270.</summary>
[MachineType<Aarch64Machine>("verdex", Unversioned = true, From = "2.0", DeprecatedIn = "9.0", RemovedIn = "9.2")]
[MachineType<ArmMachine>("verdex", Unversioned = true, From = "0.9.1", DeprecatedIn = "9.0", RemovedIn = "9.2")]
[DefaultCpuType("pxa270-c0-arm-cpu")]
public sealed partial class Verdex : Gumstix;

/// <summary>Sharp's Zaurus SL-5500, a handheld with Intel's StrongARM SA-1110.</summary>
[MachineType<Aarch64Machine>("collie", Unversioned = true, From = "2.0")]
[MachineType<ArmMachine>("collie", Unversioned = true, From = "0.15")]
[CpuMax(1)]
[DefaultCpuType("sa1110-arm-cpu")]
[DefaultRamId("strongarm.sdram")]
public sealed partial class Collie : Board;

/// <summary>Intel's Mainstone II, the development board for the PXA27x.</summary>
[MachineType<Aarch64Machine>("mainstone", Unversioned = true, From = "2.0", DeprecatedIn = "9.0", RemovedIn = "9.2")]
[MachineType<ArmMachine>("mainstone", Unversioned = true, From = "0.9.1", DeprecatedIn = "9.0", RemovedIn = "9.2")]
[CpuMax(1)]
[DefaultCpuType("pxa270-c5-arm-cpu")]
[NoValue<DefaultRamIdAttribute>(KnownUntil = "7.2.22")]
public sealed partial class Mainstone : Board;

/// <summary>Sharp's Zaurus SL-6000, a handheld with Intel's PXA255.</summary>
[MachineType<Aarch64Machine>("tosa", Unversioned = true, From = "2.0", DeprecatedIn = "9.0", RemovedIn = "9.2")]
[MachineType<ArmMachine>("tosa", Unversioned = true, From = "0.10", DeprecatedIn = "9.0", RemovedIn = "9.2")]
[CpuMax(1)]
[NoValue<DefaultRamIdAttribute>(KnownUntil = "7.2.22")]
public sealed partial class Tosa : Board;

/// <summary>Zipit's Z2, a messenger with Intel's PXA270.</summary>
[MachineType<Aarch64Machine>("z2", Unversioned = true, From = "2.0", DeprecatedIn = "9.0", RemovedIn = "9.2")]
[MachineType<ArmMachine>("z2", Unversioned = true, From = "1.0", DeprecatedIn = "9.0", RemovedIn = "9.2")]
[CpuMax(1)]
[DefaultCpuType("pxa270-c5-arm-cpu")]
[NoValue<DefaultRamIdAttribute>(KnownUntil = "7.2.22")]
public sealed partial class Z2 : Board;
