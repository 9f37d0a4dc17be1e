// Management controllers of servers, which have ASPEED's chips (hw/arm/aspeed*).
namespace MachineTypes.Qemu.Arm;

/// <summary>The machine type <c>anacapa-bmc</c>.</summary>
[MachineType<Aarch64Machine>("anacapa-bmc", Unversioned = true, From = "10.1")]
[MachineType<ArmMachine>("anacapa-bmc", Unversioned = true, From = "10.1")]
[CpuMax(2)]
[DefaultCpuType("cortex-a7-arm-cpu")]
[DefaultRamId("ram")]
public sealed partial class AnacapaBmc : Board;

/// <summary>The machine type <c>bletchley-bmc</c>.</summary>
[MachineType<Aarch64Machine>("bletchley-bmc", Unversioned = true, From = "6.0")]
[MachineType<ArmMachine>("bletchley-bmc", Unversioned = true, From = "6.0")]
[CpuMax(2)]
[DefaultCpuType("cortex-a7-arm-cpu", AddedIn = "9.0")]
[DefaultRamId("ram")]
public sealed partial class BletchleyBmc : Board;

/// <summary>The machine type <c>catalina-bmc</c>.</summary>
[MachineType<Aarch64Machine>("catalina-bmc", Unversioned = true, From = "10.1")]
[MachineType<ArmMachine>("catalina-bmc", Unversioned = true, From = "10.1")]
[CpuMax(2)]
[DefaultCpuType("cortex-a7-arm-cpu")]
[DefaultRamId("ram")]
public sealed partial class CatalinaBmc : Board;

/// <summary>The machine type <c>fby35-bmc</c>.</summary>
[MachineType<Aarch64Machine>("fby35-bmc", Unversioned = true, From = "6.0")]
[MachineType<ArmMachine>("fby35-bmc", Unversioned = true, From = "6.0")]
[CpuMax(2)]
[DefaultCpuType("cortex-a7-arm-cpu", AddedIn = "9.0")]
[DefaultRamId("ram")]
public sealed partial class Fby35Bmc : Board;

/// <summary>The machine type <c>fp5280g2-bmc</c>.</summary>
[MachineType<Aarch64Machine>("fp5280g2-bmc", Unversioned = true, From = "6.0", RemovedIn = "11.1")]
[MachineType<ArmMachine>("fp5280g2-bmc", Unversioned = true, From = "6.0", RemovedIn = "11.1")]
[CpuMax(1)]
[DefaultCpuType("arm1176-arm-cpu", AddedIn = "9.0")]
[DefaultRamId("ram")]
public sealed partial class Fp5280g2Bmc : Board;

/// <summary>The machine type <c>fuji-bmc</c>.</summary>
[MachineType<Aarch64Machine>("fuji-bmc", Unversioned = true, From = "6.0")]
[MachineType<ArmMachine>("fuji-bmc", Unversioned = true, From = "6.0")]
[CpuMax(2)]
[DefaultCpuType("cortex-a7-arm-cpu", AddedIn = "9.0")]
[DefaultRamId("ram")]
public sealed partial class FujiBmc : Board;

/// <summary>The machine type <c>g220a-bmc</c>.</summary>
[MachineType<Aarch64Machine>("g220a-bmc", Unversioned = true, From = "6.0")]
[MachineType<ArmMachine>("g220a-bmc", Unversioned = true, From = "6.0")]
[CpuMax(1)]
[DefaultCpuType("arm1176-arm-cpu", AddedIn = "9.0")]
[DefaultRamId("ram")]
public sealed partial class G220aBmc : Board;

/// <summary>The machine type <c>gb200nvl-bmc</c>.</summary>
[MachineType<Aarch64Machine>("gb200nvl-bmc", Unversioned = true, From = "10.1")]
[MachineType<ArmMachine>("gb200nvl-bmc", Unversioned = true, From = "10.1")]
[CpuMax(2)]
[DefaultCpuType("cortex-a7-arm-cpu")]
[DefaultRamId("ram")]
public sealed partial class Gb200nvlBmc : Board;

/// <summary>The machine type <c>palmetto-bmc</c>.</summary>
[MachineType<Aarch64Machine>("palmetto-bmc", Unversioned = true)]
[MachineType<ArmMachine>("palmetto-bmc", Unversioned = true)]
[CpuMax(1)]
[DefaultCpuType("arm926-arm-cpu", AddedIn = "9.0")]
[DefaultRamId("ram")]
public sealed partial class PalmettoBmc : Board;

/// <summary>The machine type <c>qcom-dc-scm-v1-bmc</c>.</summary>
[MachineType<Aarch64Machine>("qcom-dc-scm-v1-bmc", Unversioned = true, From = "6.0", RemovedIn = "11.1")]
[MachineType<ArmMachine>("qcom-dc-scm-v1-bmc", Unversioned = true, From = "6.0", RemovedIn = "11.1")]
[CpuMax(2)]
[DefaultCpuType("cortex-a7-arm-cpu", AddedIn = "9.0")]
[DefaultRamId("ram")]
public sealed partial class QcomDcScmV1Bmc : Board;

/// <summary>The machine type <c>qcom-firework-bmc</c>.</summary>
[MachineType<Aarch64Machine>("qcom-firework-bmc", Unversioned = true, From = "6.0", RemovedIn = "11.1")]
[MachineType<ArmMachine>("qcom-firework-bmc", Unversioned = true, From = "6.0", RemovedIn = "11.1")]
[CpuMax(2)]
[DefaultCpuType("cortex-a7-arm-cpu", AddedIn = "9.0")]
[DefaultRamId("ram")]
public sealed partial class QcomFireworkBmc : Board;

/// <summary>The machine type <c>quanta-q71l-bmc</c>.</summary>
[MachineType<Aarch64Machine>("quanta-q71l-bmc", Unversioned = true, From = "6.0")]
[MachineType<ArmMachine>("quanta-q71l-bmc", Unversioned = true, From = "6.0")]
[CpuMax(1)]
[DefaultCpuType("arm926-arm-cpu", AddedIn = "9.0")]
[DefaultRamId("ram")]
public sealed partial class QuantaQ71lBmc : Board;

/// <summary>The machine type <c>rainier-bmc</c>.</summary>
[MachineType<Aarch64Machine>("rainier-bmc", Unversioned = true, From = "6.0")]
[MachineType<ArmMachine>("rainier-bmc", Unversioned = true, From = "6.0")]
[CpuMax(2)]
[DefaultCpuType("cortex-a7-arm-cpu", AddedIn = "9.0")]
[DefaultRamId("ram")]
public sealed partial class RainierBmc : Board;

/// <summary>The machine type <c>romulus-bmc</c>.</summary>
[MachineType<Aarch64Machine>("romulus-bmc", Unversioned = true)]
[MachineType<ArmMachine>("romulus-bmc", Unversioned = true)]
[CpuMax(1)]
[DefaultCpuType("arm1176-arm-cpu", AddedIn = "9.0")]
[DefaultRamId("ram")]
public sealed partial class RomulusBmc : Board;

/// <summary>The machine type <c>sonorapass-bmc</c>.</summary>
[MachineType<Aarch64Machine>("sonorapass-bmc", Unversioned = true, RemovedIn = "11.1")]
[MachineType<ArmMachine>("sonorapass-bmc", Unversioned = true, RemovedIn = "11.1")]
[CpuMax(1)]
[DefaultCpuType("arm1176-arm-cpu", AddedIn = "9.0")]
[DefaultRamId("ram")]
public sealed partial class SonorapassBmc : Board;

/// <summary>The machine type <c>supermicro-x11spi-bmc</c>.</summary>
[MachineType<Aarch64Machine>("supermicro-x11spi-bmc", Unversioned = true, From = "8.0")]
[MachineType<ArmMachine>("supermicro-x11spi-bmc", Unversioned = true, From = "8.0")]
[CpuMax(1)]
[DefaultCpuType("arm1176-arm-cpu")]
[DefaultRamId("ram")]
public sealed partial class SupermicroX11spiBmc : Board;

/// <summary>The machine type <c>supermicrox11-bmc</c>.</summary>
[MachineType<Aarch64Machine>("supermicrox11-bmc", Unversioned = true)]
[MachineType<ArmMachine>("supermicrox11-bmc", Unversioned = true)]
[CpuMax(1)]
[DefaultCpuType("arm926-arm-cpu", AddedIn = "9.0")]
[DefaultRamId("ram")]
public sealed partial class Supermicrox11Bmc : Board;

/// <summary>The machine type <c>swift-bmc</c>.</summary>
[MachineType<Aarch64Machine>("swift-bmc", Unversioned = true, DeprecatedIn = "6.1", RemovedIn = "7.0")]
[MachineType<ArmMachine>("swift-bmc", Unversioned = true, DeprecatedIn = "6.1", RemovedIn = "7.0")]
[CpuMax(1)]
[DefaultRamId("ram")]
public sealed partial class SwiftBmc : Board;

/// <summary>The machine type <c>tacoma-bmc</c>.</summary>
[MachineType<Aarch64Machine>("tacoma-bmc", Unversioned = true, RemovedIn = "10.0")]
[MachineType<ArmMachine>("tacoma-bmc", Unversioned = true, RemovedIn = "10.0")]
[CpuMax(2)]
[DefaultRamId("ram")]
public sealed partial class TacomaBmc : Board;

/// <summary>The machine type <c>tiogapass-bmc</c>.</summary>
[MachineType<Aarch64Machine>("tiogapass-bmc", Unversioned = true, From = "8.0")]
[MachineType<ArmMachine>("tiogapass-bmc", Unversioned = true, From = "8.0")]
[CpuMax(1)]
[DefaultCpuType("arm1176-arm-cpu")]
[DefaultRamId("ram")]
public sealed partial class TiogapassBmc : Board;

/// <summary>The machine type <c>witherspoon-bmc</c>.</summary>
[MachineType<Aarch64Machine>("witherspoon-bmc", Unversioned = true)]
[MachineType<ArmMachine>("witherspoon-bmc", Unversioned = true)]
[CpuMax(1)]
[DefaultCpuType("arm1176-arm-cpu", AddedIn = "9.0")]
[DefaultRamId("ram")]
public sealed partial class WitherspoonBmc : Board;

/// <summary>The machine type <c>yosemitev2-bmc</c>.</summary>
[MachineType<Aarch64Machine>("yosemitev2-bmc", Unversioned = true, From = "8.0")]
[MachineType<ArmMachine>("yosemitev2-bmc", Unversioned = true, From = "8.0")]
[CpuMax(1)]
[DefaultCpuType("arm1176-arm-cpu")]
[DefaultRamId("ram")]
public sealed partial class Yosemitev2Bmc : Board;
