// Management controllers of servers with ASPEED's AST2600 (hw/arm/aspeed*).
namespace MachineTypes.Qemu.Arm;

/// <summary>The AST2600, ASPEED's management controller with two Cortex-A7 cores.</summary>
[CpuMax(1, RemovedIn = "5.0")]
[CpuMax(2, AddedIn = "5.0")]
[DefaultCpuType("cortex-a7-arm-cpu", AddedIn = "9.0")]
[DefaultRamId("ram")]
public abstract class Ast2600 : Board;

/// <summary>Facebook's Anacapa.</summary>
[MachineType<Aarch64Machine>("anacapa-bmc", Unversioned = true, From = "11.1")]
[MachineType<ArmMachine>("anacapa-bmc", Unversioned = true, From = "11.1")]
public sealed partial class AnacapaBmc : Ast2600;

/// <summary>Facebook's Bletchley, a chassis of six small servers.</summary>
[MachineType<Aarch64Machine>("bletchley-bmc", Unversioned = true, From = "7.0")]
[MachineType<ArmMachine>("bletchley-bmc", Unversioned = true, From = "7.0")]
public sealed partial class BletchleyBmc : Ast2600;

/// <summary>Facebook's Catalina, a server for machine learning.</summary>
[MachineType<Aarch64Machine>("catalina-bmc", Unversioned = true, From = "10.1")]
[MachineType<ArmMachine>("catalina-bmc", Unversioned = true, From = "10.1")]
public sealed partial class CatalinaBmc : Ast2600;

/// <summary>Facebook's Yosemite v3.5, its management controller alone.</summary>
[MachineType<Aarch64Machine>("fby35-bmc", Unversioned = true, From = "7.1")]
[MachineType<ArmMachine>("fby35-bmc", Unversioned = true, From = "7.1")]
public sealed partial class Fby35Bmc : Ast2600;

/// <summary>Facebook's Fuji, a network switch.</summary>
[MachineType<Aarch64Machine>("fuji-bmc", Unversioned = true, From = "6.2")]
[MachineType<ArmMachine>("fuji-bmc", Unversioned = true, From = "6.2")]
public sealed partial class FujiBmc : Ast2600;

/// <summary>NVIDIA's GB200 NVL, a server for machine learning.</summary>
[MachineType<Aarch64Machine>("gb200nvl-bmc", Unversioned = true, From = "10.1")]
[MachineType<ArmMachine>("gb200nvl-bmc", Unversioned = true, From = "10.1")]
public sealed partial class Gb200nvlBmc : Ast2600;

/// <summary>Qualcomm's DC-SCM v1, a management module for servers.</summary>
[MachineType<Aarch64Machine>("qcom-dc-scm-v1-bmc", Unversioned = true, From = "7.1", DeprecatedIn = "10.2", RemovedIn = "11.1")]
[MachineType<ArmMachine>("qcom-dc-scm-v1-bmc", Unversioned = true, From = "7.1", DeprecatedIn = "10.2", RemovedIn = "11.1")]
public sealed partial class QcomDcScmV1Bmc : Ast2600;

/// <summary>Qualcomm's DC-SCM v1 in its server Firework.</summary>
[MachineType<Aarch64Machine>("qcom-firework-bmc", Unversioned = true, From = "7.1", DeprecatedIn = "10.2", RemovedIn = "11.1")]
[MachineType<ArmMachine>("qcom-firework-bmc", Unversioned = true, From = "7.1", DeprecatedIn = "10.2", RemovedIn = "11.1")]
public sealed partial class QcomFireworkBmc : Ast2600;

/// <summary>IBM's Rainier, a server with POWER10.</summary>
[MachineType<Aarch64Machine>("rainier-bmc", Unversioned = true, From = "6.1")]
[MachineType<ArmMachine>("rainier-bmc", Unversioned = true, From = "6.1")]
public sealed partial class RainierBmc : Ast2600;

/// <summary>OpenPOWER's Tacoma, a Witherspoon with the AST2600.</summary>
[MachineType<Aarch64Machine>("tacoma-bmc", Unversioned = true, From = "5.0", DeprecatedIn = "9.1", RemovedIn = "10.0")]
[MachineType<ArmMachine>("tacoma-bmc", Unversioned = true, From = "5.0", DeprecatedIn = "9.1", RemovedIn = "10.0")]
public sealed partial class TacomaBmc : Ast2600;
