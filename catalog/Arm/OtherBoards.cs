// Boards with other chips.
namespace MachineTypes.Qemu.Arm;

/// <summary>The machine type <c>bpim2u</c>.</summary>
[MachineType<Aarch64Machine>("bpim2u", Unversioned = true, From = "8.0")]
[MachineType<ArmMachine>("bpim2u", Unversioned = true, From = "8.0")]
[CpuMax(4)]
[DefaultCpuType("cortex-a7-arm-cpu")]
[DefaultRamId("bpim2u.ram")]
public sealed partial class Bpim2u : Board;

/// <summary>The machine type <c>canon-a1100</c>.</summary>
[MachineType<Aarch64Machine>("canon-a1100", Unversioned = true)]
[MachineType<ArmMachine>("canon-a1100", Unversioned = true)]
[CpuMax(1)]
[DefaultRamId("ram")]
public sealed partial class CanonA1100 : Board;

/// <summary>The machine type <c>cubieboard</c>.</summary>
[MachineType<Aarch64Machine>("cubieboard", Unversioned = true)]
[MachineType<ArmMachine>("cubieboard", Unversioned = true)]
[CpuMax(1)]
[DefaultCpuType("cortex-a8-arm-cpu")]
[DefaultRamId("cubieboard.ram")]
public sealed partial class Cubieboard : Board;

/// <summary>The machine type <c>highbank</c>.</summary>
[MachineType<Aarch64Machine>("highbank", Unversioned = true, RemovedIn = "11.1")]
[MachineType<ArmMachine>("highbank", Unversioned = true, RemovedIn = "11.1")]
[CpuMax(4)]
[DefaultCpuType("cortex-a9-arm-cpu", AddedIn = "9.0")]
[DefaultRamId("highbank.dram")]
public sealed partial class Highbank : Board;

/// <summary>The machine type <c>imx25-pdk</c>.</summary>
[MachineType<Aarch64Machine>("imx25-pdk", Unversioned = true)]
[MachineType<ArmMachine>("imx25-pdk", Unversioned = true)]
[CpuMax(1)]
[DefaultRamId("imx25.ram")]
public sealed partial class Imx25Pdk : Board;

/// <summary>The machine type <c>imx8mm-evk</c>.</summary>
[MachineType<Aarch64Machine>("imx8mm-evk", Unversioned = true, From = "10.1")]
[CpuMax(4)]
[DefaultRamId("imx8mm-evk.ram")]
public sealed partial class Imx8mmEvk : Board;

/// <summary>The machine type <c>imx8mp-evk</c>.</summary>
[MachineType<Aarch64Machine>("imx8mp-evk", Unversioned = true, From = "8.0")]
[CpuMax(4)]
[DefaultRamId("imx8mp-evk.ram")]
public sealed partial class Imx8mpEvk : Board;

/// <summary>The machine type <c>kzm</c>.</summary>
[MachineType<Aarch64Machine>("kzm", Unversioned = true)]
[MachineType<ArmMachine>("kzm", Unversioned = true)]
[CpuMax(1)]
[DefaultRamId("kzm.ram")]
public sealed partial class Kzm : Board;

/// <summary>The machine type <c>mcimx6ul-evk</c>.</summary>
[MachineType<Aarch64Machine>("mcimx6ul-evk", Unversioned = true)]
[MachineType<ArmMachine>("mcimx6ul-evk", Unversioned = true)]
[CpuMax(1)]
[DefaultRamId("mcimx6ul-evk.ram")]
public sealed partial class Mcimx6ulEvk : Board;

/// <summary>The machine type <c>mcimx7d-sabre</c>.</summary>
[MachineType<Aarch64Machine>("mcimx7d-sabre", Unversioned = true)]
[MachineType<ArmMachine>("mcimx7d-sabre", Unversioned = true)]
[CpuMax(2)]
[DefaultRamId("mcimx7d-sabre.ram")]
public sealed partial class Mcimx7dSabre : Board;

/// <summary>The machine type <c>midway</c>.</summary>
[MachineType<Aarch64Machine>("midway", Unversioned = true, RemovedIn = "11.1")]
[MachineType<ArmMachine>("midway", Unversioned = true, RemovedIn = "11.1")]
[CpuMax(4)]
[DefaultCpuType("cortex-a15-arm-cpu", AddedIn = "9.0")]
[DefaultRamId("highbank.dram")]
public sealed partial class Midway : Board;

/// <summary>The machine type <c>musicpal</c>.</summary>
[MachineType<Aarch64Machine>("musicpal", Unversioned = true)]
[MachineType<ArmMachine>("musicpal", Unversioned = true)]
[CpuMax(1)]
[DefaultCpuType("arm926-arm-cpu")]
[DefaultRamId("musicpal.ram")]
public sealed partial class Musicpal : Board;

/// <summary>The machine type <c>nuri</c>.</summary>
[MachineType<Aarch64Machine>("nuri", Unversioned = true)]
[MachineType<ArmMachine>("nuri", Unversioned = true)]
[CpuMax(2)]
[DefaultCpuType("cortex-a9-arm-cpu", AddedIn = "9.0")]
public sealed partial class Nuri : Board;

/// <summary>The machine type <c>orangepi-pc</c>.</summary>
[MachineType<Aarch64Machine>("orangepi-pc", Unversioned = true)]
[MachineType<ArmMachine>("orangepi-pc", Unversioned = true)]
[CpuMax(4)]
[DefaultCpuType("cortex-a7-arm-cpu")]
[DefaultRamId("orangepi.ram")]
public sealed partial class OrangepiPc : Board;

/// <summary>The machine type <c>sabrelite</c>.</summary>
[MachineType<Aarch64Machine>("sabrelite", Unversioned = true)]
[MachineType<ArmMachine>("sabrelite", Unversioned = true)]
[CpuMax(4)]
[DefaultRamId("sabrelite.ram")]
public sealed partial class Sabrelite : Board;

/// <summary>The machine type <c>smdkc210</c>.</summary>
[MachineType<Aarch64Machine>("smdkc210", Unversioned = true)]
[MachineType<ArmMachine>("smdkc210", Unversioned = true)]
[CpuMax(2)]
[DefaultCpuType("cortex-a9-arm-cpu", AddedIn = "9.0")]
public sealed partial class Smdkc210 : Board;
