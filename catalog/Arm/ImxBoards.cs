// Boards with i.MX chips of Freescale, now NXP (hw/arm/imx*, kzm, mcimx*, sabrelite).
namespace MachineTypes.Qemu.Arm;

/// <summary>Freescale's product development kit for the i.MX25, which has an ARM926EJ-S core.</summary>
[MachineType<Aarch64Machine>("imx25-pdk", Unversioned = true, From = "2.5")]
[MachineType<ArmMachine>("imx25-pdk", Unversioned = true, From = "2.5")]
[CpuMax(1)]
[DefaultRamId("imx25.ram")]
public sealed partial class Imx25Pdk : Board;

/// <summary>NXP's evaluation kit for the i.MX 8M Mini, which has four Cortex-A53 cores.</summary>
[MachineType<Aarch64Machine>("imx8mm-evk", Unversioned = true, From = "11.1")]
[CpuMax(4)]
[DefaultRamId("imx8mm-evk.ram")]
public sealed partial class Imx8mmEvk : Board;

/// <summary>NXP's evaluation kit for the i.MX 8M Plus, which has four Cortex-A53 cores.</summary>
[MachineType<Aarch64Machine>("imx8mp-evk", Unversioned = true, From = "10.0")]
[CpuMax(4)]
[DefaultRamId("imx8mp-evk.ram")]
public sealed partial class Imx8mpEvk : Board;

/// <summary>Kyoto Microcomputer's KZM-ARM11-01 with Freescale's i.MX31.</summary>
[MachineType<Aarch64Machine>("kzm", Unversioned = true, From = "2.0")]
[MachineType<ArmMachine>("kzm", Unversioned = true, From = "1.2")]
[CpuMax(1)]
[DefaultRamId("kzm.ram")]
public sealed partial class Kzm : Board;

/// <summary>Freescale's evaluation kit for the i.MX6 UltraLite, which has a Cortex-A7 core.</summary>
[MachineType<Aarch64Machine>("mcimx6ul-evk", Unversioned = true, From = "3.1")]
[MachineType<ArmMachine>("mcimx6ul-evk", Unversioned = true, From = "3.1")]
[CpuMax(1)]
[DefaultRamId("mcimx6ul-evk.ram")]
public sealed partial class Mcimx6ulEvk : Board;

/// <summary>Freescale's SABRE board for the i.MX7 Dual, which has two Cortex-A7 cores.</summary>
[MachineType<Aarch64Machine>("mcimx7d-sabre", Unversioned = true, From = "2.12")]
[MachineType<ArmMachine>("mcimx7d-sabre", Unversioned = true, From = "2.12")]
[CpuMax(2)]
[DefaultRamId("mcimx7d-sabre.ram")]
public sealed partial class Mcimx7dSabre : Board;

/// <summary>Boundary Devices' SABRE Lite with Freescale's i.MX6 Quad, which has four Cortex-A9 cores.</summary>
[MachineType<Aarch64Machine>("sabrelite", Unversioned = true, From = "2.7")]
[MachineType<ArmMachine>("sabrelite", Unversioned = true, From = "2.7")]
[CpuMax(4)]
[DefaultRamId("sabrelite.ram")]
public sealed partial class Sabrelite : Board;
