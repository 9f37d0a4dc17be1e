// IBM's OpenPOWER servers (hw/ppc/pnv.c).
namespace MachineTypes.Qemu.Ppc;

/// <summary>The machine type <c>powernv10</c>.</summary>
[MachineType<Ppc64Machine>("powernv10", Unversioned = true)]
[MachineAlias<Ppc64Machine>("powernv", AddedIn = "9.0", RemovedIn = "11.1", Reason = "The newer processor became what is meant.")]
[CpuMax(2048)]
[DefaultCpuType("power10_v1.0-powerpc64-cpu", RemovedIn = "7.2")]
[DefaultCpuType("power10_v2.0-powerpc64-cpu", AddedIn = "7.2")]
[DefaultRamId("pnv.ram")]
[Compat("pnv-phb", "version", "5", AddedIn = "7.2")]
[Compat("pnv-phb-root-port", "version", "5", AddedIn = "7.2")]
public sealed partial class Powernv10 : Board;

/// <summary>The machine type <c>powernv10-rainier</c>.</summary>
[MachineType<Ppc64Machine>("powernv10-rainier", Unversioned = true, From = "8.0")]
[MachineAlias<Ppc64Machine>("powernv", AddedIn = "9.0", RemovedIn = "11.1", Reason = "It took the alias over from powernv10, which had it too.")]
[CpuMax(2048)]
[DefaultCpuType("power10_v2.0-powerpc64-cpu")]
[DefaultRamId("pnv.ram")]
[Compat("pnv-phb", "version", "5")]
[Compat("pnv-phb-root-port", "version", "5")]
public sealed partial class Powernv10Rainier : Board;

/// <summary>The machine type <c>powernv11</c>.</summary>
[MachineType<Ppc64Machine>("powernv11", Unversioned = true, From = "10.1")]
[MachineAlias<Ppc64Machine>("powernv", AddedIn = "11.1")]
[CpuMax(2048)]
[DefaultCpuType("power11_v2.0-powerpc64-cpu")]
[DefaultRamId("pnv.ram")]
[Compat("pnv-phb", "version", "5")]
[Compat("pnv-phb-root-port", "version", "5")]
public sealed partial class Powernv11 : Board;

/// <summary>The machine type <c>powernv8</c>.</summary>
[MachineType<Ppc64Machine>("powernv8", Unversioned = true)]
[CpuMax(2048)]
[DefaultCpuType("power8_v2.0-powerpc64-cpu")]
[DefaultRamId("pnv.ram")]
[Compat("pnv-phb", "version", "3", AddedIn = "7.2")]
[Compat("pnv-phb-root-port", "version", "3", AddedIn = "7.2")]
public sealed partial class Powernv8 : Board;

/// <summary>The machine type <c>powernv9</c>.</summary>
[MachineType<Ppc64Machine>("powernv9", Unversioned = true)]
[MachineAlias<Ppc64Machine>("powernv", RemovedIn = "9.0", Reason = "The newer processor became what is meant.")]
[CpuMax(2048)]
[DefaultCpuType("power9_v2.0-powerpc64-cpu", RemovedIn = "10.0")]
[DefaultCpuType("power9_v2.2-powerpc64-cpu", AddedIn = "10.0")]
[DefaultRamId("pnv.ram")]
[Compat("pnv-phb", "version", "4", AddedIn = "7.2")]
[Compat("pnv-phb-root-port", "version", "4", AddedIn = "7.2")]
public sealed partial class Powernv9 : Board;
