namespace MachineTypes.Qemu.Ppc;

/// <summary>IBM's pSeries (sPAPR) for virtual guests (<c>hw/ppc/spapr.c</c>).</summary>
[MachineType<Ppc64Machine>("pseries", Unversioned = true, From = "0.15", RemovedIn = "2.2", TablesKnown = false, Reason = "It became versioned.")]
[MachineType<Ppc64Machine>("pseries", From = "2.1", Until = "2.12", Extra = ["2.12-sxxm"], DeprecatedIn = "9.0", RemovedIn = "9.2", Reason = "Older than six years.")]
[MachineType<Ppc64Machine>("pseries", From = "3.0")]
[MachineAlias<Ppc64Machine>("pseries", AddedIn = "2.2", Reason = "In 2.1 it was still a machine type of its own, next to pseries-2.1.")]
[IsDefault]
[CpuMax(256, KnownUntil = "2.1")]
[CpuMax(1024, KnownFrom = "4.0", KnownUntil = "5.2")]
[CpuMax(int.MaxValue, KnownFrom = "7.2", KnownUntil = "7.2")]
[CpuMax(4096, KnownFrom = "7.2.22", KnownUntil = "7.2.22", Reason = "Beyond 4096 vCPUs interrupts run out, and QEMU stops.")]
[CpuMax(4096, KnownFrom = "10.0")]
[DefaultCpuType("power7_v2.3-powerpc64-cpu")]
[DefaultCpuType("power8_v2.0-powerpc64-cpu", Since = "2.8")]
[DefaultCpuType("power9_v2.0-powerpc64-cpu", Since = "4.0", RemovedIn = "8.1", Reason = "2.2 is the revision that was sold.")]
[DefaultCpuType("power9_v2.2-powerpc64-cpu", Since = "4.0", AddedIn = "8.1", RemovedIn = "9.0", Reason = "2.2 is the revision that was sold.")]
[DefaultCpuType("power10_v2.0-powerpc64-cpu", Since = "4.0", AddedIn = "9.0", RemovedIn = "10.0", Reason = "The new default of pseries-9.0 reached older machine types too.")]
[DefaultCpuType("power9_v2.2-powerpc64-cpu", Since = "4.0", AddedIn = "10.0", Reason = "The default that shipped, given back.")]
[DefaultCpuType("power10_v2.0-powerpc64-cpu", Since = "9.0")]
[DefaultCpuType("power11_v2.0-powerpc64-cpu", Since = "11.1")]
[DefaultRamId("ppc_spapr.ram")]
[HotpluggableCpus(false)]
[HotpluggableCpus(Since = "2.7")]
[NumaMemSupported(false, Since = "5.1")]

// spapr_compat_10_0
[Compat("powerpc64-cpu", "rtas-stopped-state", "false", UpTo = "10.0", AddedIn = "11.0", Reason = "Older machine types had not been kept from migrating the state.")]

// spapr_compat_5_0
[Compat("spapr-pci-host-bridge", "pre-5.1-associativity", "on", UpTo = "5.0")]

// spapr_compat_4_1
[Compat("spapr-pci-host-bridge", "pgsz", "0x11000", UpTo = "4.1")]

// spapr_compat_2_12
[Compat("powerpc64-cpu", "pre-3.0-migration", "on", UpTo = "2.12")]
[Compat("spapr-cpu-core", "pre-3.0-migration", "on", UpTo = "2.12")]

// spapr_compat_2_9
[Compat("powerpc64-cpu", "pre-2.10-migration", "on", UpTo = "2.9")]

// spapr_compat_2_8
[Compat("spapr-pci-host-bridge", "pcie-extended-configuration-space", "off", UpTo = "2.8")]

// spapr_compat_2_7
[Compat("spapr-pci-host-bridge", "mem_win_size", "0xf80000000", UpTo = "2.7")]
[Compat("spapr-pci-host-bridge", "mem64_win_size", "0", UpTo = "2.7")]
[Compat("powerpc64-cpu", "pre-2.8-migration", "on", UpTo = "2.7")]
[Compat("spapr-pci-host-bridge", "pre-2.8-migration", "on", UpTo = "2.7")]

// spapr_compat_2_6
[Compat("spapr-pci-host-bridge", "ddw", "off", UpTo = "2.6")]

// spapr_compat_2_5
[Compat("spapr-vlan", "use-rx-buffer-pools", "off", UpTo = "2.5")]

// spapr_compat_2_3
[Compat("spapr-pci-host-bridge", "dynamic-reconfiguration", "off", UpTo = "2.3")]

// spapr_compat_2_2
[Compat("spapr-pci-host-bridge", "mem_win_size", "0x20000000", UpTo = "2.2")]
public sealed partial class Pseries : Hw;
