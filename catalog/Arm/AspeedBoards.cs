// ASPEED's evaluation kits, and boards that hold several of its chips (hw/arm/aspeed*).
namespace MachineTypes.Qemu.Arm;

/// <summary>ASPEED's evaluation kit for the AST2500, a management controller with an ARM1176 core.</summary>
[MachineType<Aarch64Machine>("ast2500-evb", Unversioned = true, From = "2.8")]
[MachineType<ArmMachine>("ast2500-evb", Unversioned = true, From = "2.8")]
public sealed partial class Ast2500Evb : Ast2500;

/// <summary>ASPEED's evaluation kit for the AST2600, a management controller with two Cortex-A7 cores.</summary>
[MachineType<Aarch64Machine>("ast2600-evb", Unversioned = true, From = "4.2")]
[MachineType<ArmMachine>("ast2600-evb", Unversioned = true, From = "4.2")]
public sealed partial class Ast2600Evb : Ast2600;

/// <summary>The AST10x0, ASPEED's small controllers with one Cortex-M4 core, which protect a server's firmware.</summary>
[CpuMax(1)]
[DefaultCpuType("cortex-m4-arm-cpu", AddedIn = "9.0")]
[DefaultRamId("ram", KnownFrom = "7.2")]
public abstract class AspeedMini : Board;

/// <summary>ASPEED's evaluation kit for the AST1030.</summary>
[MachineType<Aarch64Machine>("ast1030-evb", Unversioned = true, From = "7.1")]
[MachineType<ArmMachine>("ast1030-evb", Unversioned = true, From = "7.1")]
public sealed partial class Ast1030Evb : AspeedMini;

/// <summary>ASPEED's evaluation kit for the AST1040.</summary>
[MachineType<Aarch64Machine>("ast1040-evb", Unversioned = true, From = "11.1")]
[MachineType<ArmMachine>("ast1040-evb", Unversioned = true, From = "11.1")]
public sealed partial class Ast1040Evb : AspeedMini;

/// <summary>ASPEED's evaluation kit for the AST1060.</summary>
[MachineType<Aarch64Machine>("ast1060-evb", Unversioned = true, From = "11.0")]
[MachineType<ArmMachine>("ast1060-evb", Unversioned = true, From = "11.0")]
public sealed partial class Ast1060Evb : AspeedMini;

/// <summary>The AST2700, ASPEED's management controller with four Cortex-A35 cores.</summary>
[CpuMax(4)]
[DefaultCpuType("cortex-a35-arm-cpu")]
[DefaultRamId("ram", KnownFrom = "10.0")]
public abstract class Ast2700 : Board;

/// <summary>ASPEED's evaluation kit for the AST2700 before its revisions had boards of their own. The name has since been an alias of one of them.</summary>
[MachineType<Aarch64Machine>("ast2700-evb", Unversioned = true, From = "9.1", RemovedIn = "10.0")]
public sealed partial class Ast2700Evb : Ast2700;

/// <summary>ASPEED's evaluation kit for the first revision of the AST2700, A0.</summary>
[MachineType<Aarch64Machine>("ast2700a0-evb", Unversioned = true, From = "10.0", RemovedIn = "11.0", Reason = "Deprecated in 10.1, but by the documentation alone.")]
[MachineAlias<Aarch64Machine>("ast2700-evb", RemovedIn = "10.2", Reason = "A newer revision of the chip came.")]
public sealed partial class Ast2700a0Evb : Ast2700;

/// <summary>ASPEED's evaluation kit for revision A1 of the AST2700.</summary>
[MachineType<Aarch64Machine>("ast2700a1-evb", Unversioned = true, From = "10.0")]
[MachineAlias<Aarch64Machine>("ast2700-evb", AddedIn = "10.2", RemovedIn = "11.0", Reason = "A newer revision of the chip came.")]
public sealed partial class Ast2700a1Evb : Ast2700;

/// <summary>ASPEED's evaluation kit for revision A2 of the AST2700.</summary>
[MachineType<Aarch64Machine>("ast2700a2-evb", Unversioned = true, From = "11.0")]
[MachineAlias<Aarch64Machine>("ast2700-evb")]
public sealed partial class Ast2700a2Evb : Ast2700;

/// <summary>ASPEED's evaluation kit for the AST2700 with all of its processors: the Cortex-A35 cores and the two Cortex-M4 coprocessors.</summary>
[MachineType<Aarch64Machine>("ast2700fc", Unversioned = true, From = "10.1")]
[MachineAlias<Aarch64Machine>("ast2700fc", RemovedIn = "10.2", Reason = "Its own name was its alias too.")]
[CpuMax(6)]
[NoValue<DefaultRamIdAttribute>(KnownFrom = "11.1")]
public sealed partial class Ast2700fc : Board;

/// <summary>The management of Facebook's Yosemite v3.5 as a whole: the server's management controller and its bridge, an AST2600 and an AST1030.</summary>
[MachineType<Aarch64Machine>("fby35", Unversioned = true, From = "7.1", DeprecatedIn = "10.2", RemovedIn = "11.1")]
[MachineType<ArmMachine>("fby35", Unversioned = true, From = "7.1", DeprecatedIn = "10.2", RemovedIn = "11.1")]
[CpuMax(3)]
[NoValue<DefaultRamIdAttribute>(KnownFrom = "7.2", KnownUntil = "10.0.13")]
public sealed partial class Fby35 : Board;
