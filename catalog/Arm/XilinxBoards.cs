// Boards with chips of Xilinx, now AMD (hw/arm/xilinx*, xlnx*).
namespace MachineTypes.Qemu.Arm;

/// <summary>The machine type <c>amd-versal-virt</c>.</summary>
[MachineType<Aarch64Machine>("amd-versal-virt", Unversioned = true, From = "10.2")]
[MachineAlias<Aarch64Machine>("xlnx-versal-virt")]
[CpuMax(4)]
[DefaultRamId("ddr")]
public sealed partial class AmdVersalVirt : Board;

/// <summary>The machine type <c>amd-versal2-virt</c>.</summary>
[MachineType<Aarch64Machine>("amd-versal2-virt", Unversioned = true, From = "10.2")]
[CpuMax(18)]
[DefaultRamId("ddr")]
public sealed partial class AmdVersal2Virt : Board;

/// <summary>The machine type <c>xilinx-zynq-a9</c>.</summary>
[MachineType<Aarch64Machine>("xilinx-zynq-a9", Unversioned = true)]
[MachineType<ArmMachine>("xilinx-zynq-a9", Unversioned = true)]
[CpuMax(1, RemovedIn = "10.0")]
[CpuMax(2, AddedIn = "10.0")]
[DefaultCpuType("cortex-a9-arm-cpu")]
[DefaultRamId("zynq.ext_ram")]
public sealed partial class XilinxZynqA9 : Board;

/// <summary>The machine type <c>xlnx-versal-virt</c>.</summary>
[MachineType<Aarch64Machine>("xlnx-versal-virt", Unversioned = true, RemovedIn = "10.2")]
[CpuMax(2, RemovedIn = "7.1")]
[CpuMax(4, AddedIn = "7.1")]
[DefaultRamId("ddr")]
public sealed partial class XlnxVersalVirt : Board;

/// <summary>The machine type <c>xlnx-zcu102</c>.</summary>
[MachineType<Aarch64Machine>("xlnx-zcu102", Unversioned = true)]
[CpuMax(6)]
[DefaultRamId("ddr-ram")]
public sealed partial class XlnxZcu102 : Board;
