// Boards with chips of Xilinx, now AMD (hw/arm/xilinx_zynq, xlnx*).
namespace MachineTypes.Qemu.Arm;

/// <summary>A board of virtual devices with AMD's Versal. Up to 10.1 it was called <c>xlnx-versal-virt</c>, which has been its alias since.</summary>
[MachineType<Aarch64Machine>("amd-versal-virt", Unversioned = true, From = "10.2")]
[MachineAlias<Aarch64Machine>("xlnx-versal-virt")]
[CpuMax(4)]
[DefaultRamId("ddr", KnownFrom = "11.1")]
public sealed partial class AmdVersalVirt : Board;

/// <summary>A board of virtual devices with AMD's Versal Gen 2.</summary>
[MachineType<Aarch64Machine>("amd-versal2-virt", Unversioned = true, From = "10.2")]
[CpuMax(18)]
[DefaultRamId("ddr", KnownFrom = "11.1")]
public sealed partial class AmdVersal2Virt : Board;

/// <summary>A board with Xilinx's Zynq-7000, which has two Cortex-A9 cores.</summary>
[MachineType<Aarch64Machine>("xilinx-zynq-a9", Unversioned = true, From = "2.0")]
[MachineType<ArmMachine>("xilinx-zynq-a9", Unversioned = true, From = "1.1")]
[CpuMax(1, RemovedIn = "9.1")]
[CpuMax(2, AddedIn = "9.1")]
[DefaultCpuType("cortex-a9-arm-cpu")]
[DefaultRamId("zynq.ext_ram")]
public sealed partial class XilinxZynqA9 : Board;

/// <summary>Xilinx's EP108, an emulation platform for the Zynq UltraScale+.</summary>
[MachineType<Aarch64Machine>("xlnx-ep108", Unversioned = true, From = "2.4", RemovedIn = "3.0")]
[CpuMax(1, RemovedIn = "2.11")]
[CpuMax(6, AddedIn = "2.11")]
public sealed partial class XlnxEp108 : Board;

/// <summary>A board of virtual devices with Xilinx's Versal, until it was renamed <c>amd-versal-virt</c>.</summary>
[MachineType<Aarch64Machine>("xlnx-versal-virt", Unversioned = true, From = "3.1", RemovedIn = "10.2", Reason = "Renamed amd-versal-virt.")]
[CpuMax(2, RemovedIn = "7.1")]
[CpuMax(4, AddedIn = "7.1")]
[DefaultRamId("ddr", KnownUntil = "10.0.13")]
public sealed partial class XlnxVersalVirt : Board;

/// <summary>Xilinx's ZCU102, the evaluation kit for the Zynq UltraScale+.</summary>
[MachineType<Aarch64Machine>("xlnx-zcu102", Unversioned = true, From = "2.7")]
[CpuMax(1, RemovedIn = "2.11")]
[CpuMax(6, AddedIn = "2.11")]
[DefaultRamId("ddr-ram")]
public sealed partial class XlnxZcu102 : Board;
