// IBM's OpenPOWER servers without a hypervisor (hw/ppc/pnv.c).
namespace MachineTypes.Qemu.Ppc;

/// <summary>The boards that run OPAL, IBM's firmware for machines without a hypervisor.</summary>
[CpuMax(2048)]
[DefaultRamId("pnv.ram")]
public abstract class PowerNv : Board;

/// <summary>
/// A server with POWER8, before each processor had a machine type of its own. The name has since been an alias of the one for a newer processor.
/// </summary>
[MachineType<Ppc64Machine>("powernv", Unversioned = true, From = "2.8", RemovedIn = "4.2")]
public sealed partial class Powernv : PowerNv;

/// <summary>A server with POWER8.</summary>
[MachineType<Ppc64Machine>("powernv8", Unversioned = true, From = "4.2")]
[DefaultCpuType("power8_v2.0-{cpu}-cpu")]
[Compat("pnv-phb", "version", "3")]
[Compat("pnv-phb-root-port", "version", "3")]
public sealed partial class Powernv8 : PowerNv;

/// <summary>A server with POWER9.</summary>
[MachineType<Ppc64Machine>("powernv9", Unversioned = true, From = "4.2")]
[MachineAlias<Ppc64Machine>("powernv", RemovedIn = "9.0", Reason = "The newer processor became what is meant.")]
[DefaultCpuType("power9_v2.0-{cpu}-cpu", RemovedIn = "8.1")]
[DefaultCpuType("power9_v2.2-{cpu}-cpu", AddedIn = "8.1")]
[Compat("pnv-phb", "version", "4")]
[Compat("pnv-phb-root-port", "version", "4")]
public sealed partial class Powernv9 : PowerNv;

/// <summary>A server with POWER10.</summary>
[MachineType<Ppc64Machine>("powernv10", Unversioned = true, From = "5.0")]
[MachineAlias<Ppc64Machine>("powernv", AddedIn = "9.0", RemovedIn = "11.1", Reason = "The newer processor became what is meant.")]
[DefaultCpuType("power10_v1.0-{cpu}-cpu", RemovedIn = "6.2")]
[DefaultCpuType("power10_v2.0-{cpu}-cpu", AddedIn = "6.2")]
[Compat("pnv-phb", "version", "5")]
[Compat("pnv-phb-root-port", "version", "5")]
public sealed partial class Powernv10 : PowerNv;

/// <summary>IBM's Rainier, a server with POWER10 and its own layout of PCI slots.</summary>
[MachineType<Ppc64Machine>("powernv10-rainier", Unversioned = true, From = "9.0")]
[MachineAlias<Ppc64Machine>("powernv", RemovedIn = "11.1", Reason = "It claimed the alias, which powernv10 had too.")]
[DefaultCpuType("power10_v2.0-{cpu}-cpu")]
[Compat("pnv-phb", "version", "5")]
[Compat("pnv-phb-root-port", "version", "5")]
public sealed partial class Powernv10Rainier : PowerNv;

/// <summary>A server with Power11.</summary>
[MachineType<Ppc64Machine>("powernv11", Unversioned = true, From = "10.2")]
[MachineAlias<Ppc64Machine>("powernv", AddedIn = "11.1")]
[DefaultCpuType("power11_v2.0-{cpu}-cpu")]
[Compat("pnv-phb", "version", "5")]
[Compat("pnv-phb-root-port", "version", "5")]
public sealed partial class Powernv11 : PowerNv;
