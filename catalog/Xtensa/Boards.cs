// Tensilica's and Xilinx's boards with Xtensa cores (hw/xtensa).
namespace MachineTypes.Qemu.Xtensa;

/// <summary>Boards whose FPGA has an Xtensa core with a memory management unit.</summary>
[CpuMax(4, RemovedIn = "4.0")]
[CpuMax(32, AddedIn = "4.0")]
[DefaultCpuType("{core}-xtensa-cpu")]
[NoValue<DefaultRamIdAttribute>(KnownFrom = "7.2", KnownUntil = "7.2.22")]
public abstract class XtensaFpga : Board;

/// <summary>Xilinx's KC705, an evaluation board for the Kintex-7.</summary>
[MachineType<XtensaMachine>("kc705", Unversioned = true, From = "2.0")]
[MachineType<XtensaebMachine>("kc705", Unversioned = true, From = "2.0")]
public sealed partial class Kc705 : XtensaFpga;

/// <summary>Avnet's LX200, a board with a Virtex-4.</summary>
[MachineType<XtensaMachine>("lx200", Unversioned = true, From = "1.0")]
[MachineType<XtensaebMachine>("lx200", Unversioned = true, From = "1.0")]
public sealed partial class Lx200 : XtensaFpga;

/// <summary>Avnet's LX60, a board with a Virtex-4.</summary>
[MachineType<XtensaMachine>("lx60", Unversioned = true, From = "1.0")]
[MachineType<XtensaebMachine>("lx60", Unversioned = true, From = "1.0")]
public sealed partial class Lx60 : XtensaFpga;

/// <summary>Xilinx's ML605, an evaluation board for the Virtex-6.</summary>
[MachineType<XtensaMachine>("ml605", Unversioned = true, From = "2.0")]
[MachineType<XtensaebMachine>("ml605", Unversioned = true, From = "2.0")]
public sealed partial class Ml605 : XtensaFpga;

/// <summary>The same boards with a core that has no memory management unit.</summary>
[CpuMax(4, RemovedIn = "4.0")]
[CpuMax(32, AddedIn = "4.0")]
[DefaultCpuType("{nommu-core}-xtensa-cpu")]
[NoValue<DefaultRamIdAttribute>(KnownFrom = "7.2", KnownUntil = "7.2.22")]
public abstract class XtensaFpgaNoMmu : Board;

/// <summary>Xilinx's KC705 with a core without a memory management unit.</summary>
[MachineType<XtensaMachine>("kc705-nommu", Unversioned = true, From = "2.12")]
[MachineType<XtensaebMachine>("kc705-nommu", Unversioned = true, From = "2.12")]
public sealed partial class Kc705Nommu : XtensaFpgaNoMmu;

/// <summary>Avnet's LX200 with a core without a memory management unit.</summary>
[MachineType<XtensaMachine>("lx200-nommu", Unversioned = true, From = "2.12")]
[MachineType<XtensaebMachine>("lx200-nommu", Unversioned = true, From = "2.12")]
public sealed partial class Lx200Nommu : XtensaFpgaNoMmu;

/// <summary>Avnet's LX60 with a core without a memory management unit.</summary>
[MachineType<XtensaMachine>("lx60-nommu", Unversioned = true, From = "2.12")]
[MachineType<XtensaebMachine>("lx60-nommu", Unversioned = true, From = "2.12")]
public sealed partial class Lx60Nommu : XtensaFpgaNoMmu;

/// <summary>Xilinx's ML605 with a core without a memory management unit.</summary>
[MachineType<XtensaMachine>("ml605-nommu", Unversioned = true, From = "2.12")]
[MachineType<XtensaebMachine>("ml605-nommu", Unversioned = true, From = "2.12")]
public sealed partial class Ml605Nommu : XtensaFpgaNoMmu;

/// <summary>Tensilica's instruction set simulator.</summary>
[MachineType<XtensaMachine>("sim", Unversioned = true, From = "1.0")]
[MachineType<XtensaebMachine>("sim", Unversioned = true, From = "1.0")]
[IsDefault(KnownFrom = "7.2", KnownUntil = "7.2.22")]
[CpuMax(4)]
[DefaultCpuType("{core}-xtensa-cpu")]
[NoValue<DefaultRamIdAttribute>(KnownFrom = "7.2", KnownUntil = "7.2.22")]
public sealed partial class Sim : Board;

/// <summary>The Xtensa machine with virtio devices (<c>hw/xtensa/virt.c</c>).</summary>
[MachineType<XtensaMachine>("virt", Unversioned = true, From = "4.2")]
[MachineType<XtensaebMachine>("virt", Unversioned = true, From = "4.2")]
[CpuMax(32)]
[DefaultCpuType("{core}-xtensa-cpu")]
[NoValue<DefaultRamIdAttribute>(KnownFrom = "7.2", KnownUntil = "7.2.22")]
public sealed partial class Virt : Board;
