namespace MachineTypes.Qemu.Ppc;

/// <summary>IBM's pSeries (sPAPR) for virtual guests (<c>hw/ppc/spapr.c</c>).</summary>
[MachineType<Ppc64Machine>("pseries", From = "2.1", Until = "2.12", Extra = ["2.12-sxxm"], DeprecatedIn = "9.0", RemovedIn = "9.2", Reason = "Older than six years.")]
[MachineType<Ppc64Machine>("pseries", From = "3.0", Alias = "pseries")]
[IsDefault]
[CpuMax(1024, RemovedIn = "6.1", Reason = "The host is to say how many it can run.")]
[CpuMax(int.MaxValue, AddedIn = "6.1", RemovedIn = "7.2.22", Reason = "Beyond 4096 vCPUs interrupts run out, and QEMU stops.")]
[CpuMax(4096, AddedIn = "7.2.22", RemovedIn = "8.0", Reason = "9.0's limit, which a stable release of 7.2 took over, this one or an earlier one.")]
[CpuMax(int.MaxValue, AddedIn = "8.0", RemovedIn = "8.2", Reason = "No stable release of these took the limit over.")]
[CpuMax(4096, AddedIn = "8.2", Reason = "9.0's limit, which a stable release of 8.2 took over.")]
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
