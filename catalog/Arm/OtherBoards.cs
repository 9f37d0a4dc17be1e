// Boards with chips of other vendors.
namespace MachineTypes.Qemu.Arm;

/// <summary>Calxeda's server processors.</summary>
[CpuMax(4)]
[DefaultRamId("highbank.dram", KnownUntil = "10.0.13")]
public abstract class Calxeda : Board;

/// <summary>Calxeda's Highbank (ECX-1000), a server with four Cortex-A9 cores.</summary>
[MachineType<Aarch64Machine>("highbank", Unversioned = true, From = "2.0", DeprecatedIn = "10.1", RemovedIn = "11.0")]
[MachineType<ArmMachine>("highbank", Unversioned = true, From = "1.1", DeprecatedIn = "10.1", RemovedIn = "11.0")]
[DefaultCpuType("cortex-a9-arm-cpu", AddedIn = "9.0")]
public sealed partial class Highbank : Calxeda;

/// <summary>Calxeda's Midway (ECX-2000), a server with four Cortex-A15 cores.</summary>
[MachineType<Aarch64Machine>("midway", Unversioned = true, From = "2.0", DeprecatedIn = "10.1", RemovedIn = "11.0")]
[MachineType<ArmMachine>("midway", Unversioned = true, From = "1.6", DeprecatedIn = "10.1", RemovedIn = "11.0")]
[DefaultCpuType("cortex-a15-arm-cpu", AddedIn = "9.0")]
public sealed partial class Midway : Calxeda;

/// <summary>Boards with Samsung's Exynos 4210, which has two Cortex-A9 cores.</summary>
[CpuMax(2)]
[DefaultCpuType("cortex-a9-arm-cpu", AddedIn = "9.0")]
[NoValue<DefaultRamIdAttribute>]
public abstract class Exynos4 : Board;

/// <summary>Samsung's NURI, a phone's development board.</summary>
[MachineType<Aarch64Machine>("nuri", Unversioned = true, From = "2.5")]
[MachineType<ArmMachine>("nuri", Unversioned = true, From = "2.5")]
public sealed partial class Nuri : Exynos4;

/// <summary>Samsung's SMDKC210, the development board for the Exynos 4210.</summary>
[MachineType<Aarch64Machine>("smdkc210", Unversioned = true, From = "2.5")]
[MachineType<ArmMachine>("smdkc210", Unversioned = true, From = "2.5")]
public sealed partial class Smdkc210 : Exynos4;

/// <summary>Canon's PowerShot A1100 IS, a camera with a DIGIC 4 chip.</summary>
[MachineType<Aarch64Machine>("canon-a1100", Unversioned = true, From = "2.0")]
[MachineType<ArmMachine>("canon-a1100", Unversioned = true, From = "2.0")]
[CpuMax(1)]
[DefaultRamId("ram")]
public sealed partial class CanonA1100 : Board;

/// <summary>Freecom's MusicPal, an Internet radio with Marvell's 88W8618.</summary>
[MachineType<Aarch64Machine>("musicpal", Unversioned = true, From = "2.0")]
[MachineType<ArmMachine>("musicpal", Unversioned = true, From = "0.10")]
[CpuMax(1)]
[DefaultCpuType("arm926-arm-cpu")]
[DefaultRamId("musicpal.ram")]
public sealed partial class Musicpal : Board;

/// <summary>A board of virtual devices for Symbian, with a Cortex-A8 core.</summary>
[MachineType<ArmMachine>("syborg", Unversioned = true, From = "0.11", RemovedIn = "1.1")]
[CpuMax(1)]
public sealed partial class Syborg : Board;
