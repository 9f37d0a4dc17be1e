// Apple's Power Macintosh (hw/ppc/mac_newworld, mac_oldworld).
namespace MachineTypes.Qemu.Ppc;

/// <summary>Apple's beige Power Macintosh G3, on the target whose default machine type is another.</summary>
[MachineType<Ppc64Machine>("g3beige", Unversioned = true, From = "0.10")]
public sealed partial class G3beige : PowerMacG3;

/// <summary>Apple's Power Macintosh G3, until it was renamed <c>g3beige</c>.</summary>
[MachineType<Ppc64Machine>("g3bw", Unversioned = true, From = "0.9.1", RemovedIn = "0.10", Reason = "Renamed g3beige.")]
[MachineType<PpcMachine>("g3bw", Unversioned = true, From = "0.9.1", RemovedIn = "0.10", Reason = "Renamed g3beige.")]
[MachineType<PpcembMachine>("g3bw", Unversioned = true, From = "0.9.1", RemovedIn = "0.10", Reason = "Renamed g3beige.")]
[CpuMax(1)]
public sealed partial class G3bw : Board;

/// <summary>Apple's New World Power Macintosh with the chipset Core99.</summary>
[MachineType<Ppc64Machine>("mac99", Unversioned = true, From = "0.9.1")]
[MachineType<PpcMachine>("mac99", Unversioned = true, From = "0.9.1")]
[MachineType<PpcembMachine>("mac99", Unversioned = true, From = "0.9.1", RemovedIn = "2.0")]
[CpuMax(1)]
[DefaultCpuType("{mac99-cpu}-{cpu}-cpu")]
[DefaultRamId("ppc_core99.ram")]
public sealed partial class Mac99 : Board;
