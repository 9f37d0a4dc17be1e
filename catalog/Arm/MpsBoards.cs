// Arm's prototyping boards with M-profile and R-profile cores in an FPGA (hw/arm/mps2*, mps3r, musca).
namespace MachineTypes.Qemu.Arm;

/// <summary>Arm's MPS2 and MPS2+ with a core of the M profile.</summary>
[CpuMax(1)]
[DefaultRamId("mps.ram")]
public abstract class Mps2 : Board;

/// <summary>Arm's MPS2 with the image of application note 385, a Cortex-M3.</summary>
[MachineType<Aarch64Machine>("mps2-an385", Unversioned = true, From = "2.10")]
[MachineType<ArmMachine>("mps2-an385", Unversioned = true, From = "2.10")]
[DefaultCpuType("cortex-m3-arm-cpu")]
public sealed partial class Mps2An385 : Mps2;

/// <summary>Arm's MPS2 with the image of application note 386, a Cortex-M4.</summary>
[MachineType<Aarch64Machine>("mps2-an386", Unversioned = true, From = "5.2")]
[MachineType<ArmMachine>("mps2-an386", Unversioned = true, From = "5.2")]
[DefaultCpuType("cortex-m4-arm-cpu")]
public sealed partial class Mps2An386 : Mps2;

/// <summary>Arm's MPS2 with the image of application note 500, a Cortex-M7.</summary>
[MachineType<Aarch64Machine>("mps2-an500", Unversioned = true, From = "5.2")]
[MachineType<ArmMachine>("mps2-an500", Unversioned = true, From = "5.2")]
[DefaultCpuType("cortex-m7-arm-cpu")]
public sealed partial class Mps2An500 : Mps2;

/// <summary>Arm's MPS2 with the image of application note 511, a Cortex-M3 DesignStart.</summary>
[MachineType<Aarch64Machine>("mps2-an511", Unversioned = true, From = "2.10")]
[MachineType<ArmMachine>("mps2-an511", Unversioned = true, From = "2.10")]
[DefaultCpuType("cortex-m3-arm-cpu")]
public sealed partial class Mps2An511 : Mps2;

/// <summary>Arm's MPS2+ with cores that have TrustZone.</summary>
[DefaultCpuType("cortex-m33-arm-cpu")]
[DefaultRamId("mps.ram")]
public abstract class Mps2Tz : Board;

/// <summary>Arm's MPS2+ with the image of application note 505, a Cortex-M33.</summary>
[MachineType<Aarch64Machine>("mps2-an505", Unversioned = true, From = "2.12")]
[MachineType<ArmMachine>("mps2-an505", Unversioned = true, From = "2.12")]
[CpuMax(1)]
public sealed partial class Mps2An505 : Mps2Tz;

/// <summary>Arm's MPS2+ with the image of application note 521, two Cortex-M33.</summary>
[MachineType<Aarch64Machine>("mps2-an521", Unversioned = true, From = "4.0")]
[MachineType<ArmMachine>("mps2-an521", Unversioned = true, From = "4.0")]
[CpuMax(2)]
public sealed partial class Mps2An521 : Mps2Tz;

/// <summary>Arm's MPS3 with the image of application note 524, two Cortex-M33.</summary>
[MachineType<Aarch64Machine>("mps3-an524", Unversioned = true, From = "6.0")]
[MachineType<ArmMachine>("mps3-an524", Unversioned = true, From = "6.0")]
[CpuMax(2)]
[DefaultCpuType("cortex-m33-arm-cpu")]
[DefaultRamId("DDR", KnownFrom = "7.2")]
public sealed partial class Mps3An524 : Board;

/// <summary>Arm's MPS3 with the image of application note 536, two Cortex-R52.</summary>
[MachineType<Aarch64Machine>("mps3-an536", Unversioned = true, From = "9.0")]
[MachineType<ArmMachine>("mps3-an536", Unversioned = true, From = "9.0")]
[CpuMax(2)]
[DefaultCpuType("cortex-r52-arm-cpu")]
[DefaultRamId("DDR", KnownFrom = "10.0")]
public sealed partial class Mps3An536 : Board;

/// <summary>Arm's MPS3 with the image of application note 547, a Cortex-M55.</summary>
[MachineType<Aarch64Machine>("mps3-an547", Unversioned = true, From = "6.0")]
[MachineType<ArmMachine>("mps3-an547", Unversioned = true, From = "6.0")]
[CpuMax(1)]
[DefaultCpuType("cortex-m55-arm-cpu")]
[DefaultRamId("DDR", KnownFrom = "7.2")]
public sealed partial class Mps3An547 : Board;

/// <summary>Arm's Musca, test chips with two Cortex-M33.</summary>
[CpuMax(2)]
[DefaultCpuType("cortex-m33-arm-cpu")]
[NoValue<DefaultRamIdAttribute>]
public abstract class Musca : Board;

/// <summary>Arm's Musca-A.</summary>
[MachineType<Aarch64Machine>("musca-a", Unversioned = true, From = "4.0")]
[MachineType<ArmMachine>("musca-a", Unversioned = true, From = "4.0")]
public sealed partial class MuscaA : Musca;

/// <summary>Arm's Musca-B1.</summary>
[MachineType<Aarch64Machine>("musca-b1", Unversioned = true, From = "4.0")]
[MachineType<ArmMachine>("musca-b1", Unversioned = true, From = "4.0")]
public sealed partial class MuscaB1 : Musca;
