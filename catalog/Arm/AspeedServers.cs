// Management controllers of servers with ASPEED's AST2400 and AST2500 (hw/arm/aspeed*).
namespace MachineTypes.Qemu.Arm;

/// <summary>The AST2400, ASPEED's management controller with an ARM926EJ-S core.</summary>
[CpuMax(1, RemovedIn = "5.0")]
[CpuMax(2, AddedIn = "5.0", RemovedIn = "5.1")]
[CpuMax(1, AddedIn = "5.1")]
[DefaultCpuType("arm926-arm-cpu", AddedIn = "9.0")]
[DefaultRamId("ram")]
public abstract class Ast2400 : Board;

/// <summary>OpenPOWER's Palmetto, a server with POWER8.</summary>
[MachineType<Aarch64Machine>("palmetto-bmc", Unversioned = true, From = "2.6")]
[MachineType<ArmMachine>("palmetto-bmc", Unversioned = true, From = "2.6")]
public sealed partial class PalmettoBmc : Ast2400;

/// <summary>Quanta's Q71L, a server with Intel's Xeon.</summary>
[MachineType<Aarch64Machine>("quanta-q71l-bmc", Unversioned = true, From = "6.1")]
[MachineType<ArmMachine>("quanta-q71l-bmc", Unversioned = true, From = "6.1")]
public sealed partial class QuantaQ71lBmc : Ast2400;

/// <summary>Supermicro's X11, a server with Intel's Xeon.</summary>
[MachineType<Aarch64Machine>("supermicrox11-bmc", Unversioned = true, From = "5.2")]
[MachineType<ArmMachine>("supermicrox11-bmc", Unversioned = true, From = "5.2")]
public sealed partial class Supermicrox11Bmc : Ast2400;

/// <summary>The AST2500, ASPEED's management controller with an ARM1176 core.</summary>
[CpuMax(1, RemovedIn = "5.0")]
[CpuMax(2, AddedIn = "5.0", RemovedIn = "5.1")]
[CpuMax(1, AddedIn = "5.1")]
[DefaultCpuType("arm1176-arm-cpu", AddedIn = "9.0")]
[DefaultRamId("ram")]
public abstract class Ast2500 : Board;

/// <summary>Inspur's FP5280G2, a server with POWER9.</summary>
[MachineType<Aarch64Machine>("fp5280g2-bmc", Unversioned = true, From = "6.2", DeprecatedIn = "10.2", RemovedIn = "11.1")]
[MachineType<ArmMachine>("fp5280g2-bmc", Unversioned = true, From = "6.2", DeprecatedIn = "10.2", RemovedIn = "11.1")]
public sealed partial class Fp5280g2Bmc : Ast2500;

/// <summary>ByteDance's G220A, a server with Intel's Xeon.</summary>
[MachineType<Aarch64Machine>("g220a-bmc", Unversioned = true, From = "6.0")]
[MachineType<ArmMachine>("g220a-bmc", Unversioned = true, From = "6.0")]
public sealed partial class G220aBmc : Ast2500;

/// <summary>OpenPOWER's Romulus, a server with POWER9.</summary>
[MachineType<Aarch64Machine>("romulus-bmc", Unversioned = true, From = "2.9")]
[MachineType<ArmMachine>("romulus-bmc", Unversioned = true, From = "2.9")]
public sealed partial class RomulusBmc : Ast2500;

/// <summary>Open Compute's Sonora Pass, a server with Intel's Xeon.</summary>
[MachineType<Aarch64Machine>("sonorapass-bmc", Unversioned = true, From = "5.1", DeprecatedIn = "10.2", RemovedIn = "11.1")]
[MachineType<ArmMachine>("sonorapass-bmc", Unversioned = true, From = "5.1", DeprecatedIn = "10.2", RemovedIn = "11.1")]
public sealed partial class SonorapassBmc : Ast2500;

/// <summary>Supermicro's X11SPi, a server with Intel's Xeon.</summary>
[MachineType<Aarch64Machine>("supermicro-x11spi-bmc", Unversioned = true, From = "8.0")]
[MachineType<ArmMachine>("supermicro-x11spi-bmc", Unversioned = true, From = "8.0")]
public sealed partial class SupermicroX11spiBmc : Ast2500;

/// <summary>OpenPOWER's Swift, a server with POWER9.</summary>
[MachineType<Aarch64Machine>("swift-bmc", Unversioned = true, From = "4.1", DeprecatedIn = "6.1", RemovedIn = "7.0")]
[MachineType<ArmMachine>("swift-bmc", Unversioned = true, From = "4.1", DeprecatedIn = "6.1", RemovedIn = "7.0")]
public sealed partial class SwiftBmc : Ast2500;

/// <summary>Facebook's Tioga Pass, a server with Intel's Xeon.</summary>
[MachineType<Aarch64Machine>("tiogapass-bmc", Unversioned = true, From = "8.0")]
[MachineType<ArmMachine>("tiogapass-bmc", Unversioned = true, From = "8.0")]
public sealed partial class TiogapassBmc : Ast2500;

/// <summary>IBM's Witherspoon (Power System AC922), a server with POWER9.</summary>
[MachineType<Aarch64Machine>("witherspoon-bmc", Unversioned = true, From = "3.0")]
[MachineType<ArmMachine>("witherspoon-bmc", Unversioned = true, From = "3.0")]
public sealed partial class WitherspoonBmc : Ast2500;

/// <summary>Facebook's Yosemite v2, a sled of four servers with Intel's Xeon.</summary>
[MachineType<Aarch64Machine>("yosemitev2-bmc", Unversioned = true, From = "8.0")]
[MachineType<ArmMachine>("yosemitev2-bmc", Unversioned = true, From = "8.0")]
public sealed partial class Yosemitev2Bmc : Ast2500;
