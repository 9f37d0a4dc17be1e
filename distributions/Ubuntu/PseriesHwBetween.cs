namespace MachineTypes.Qemu.Distributions.Ubuntu;

/// <summary>The tables of <see cref="PseriesHw"/> that upstream has between two releases that Ubuntu's are built from: they come before the older one's.</summary>
// Upstream's tables of 2.9
[Compat("powerpc64-cpu", "pre-2.10-migration", "on", UpTo = "zesty")]
// Upstream's tables of 2.7
[Compat("spapr-pci-host-bridge", "mem_win_size", "0xf80000000", UpTo = "yakkety")]
[Compat("spapr-pci-host-bridge", "mem64_win_size", "0", UpTo = "yakkety")]
[Compat("powerpc64-cpu", "pre-2.8-migration", "on", UpTo = "yakkety")]
[Compat("spapr-pci-host-bridge", "pre-2.8-migration", "on", UpTo = "yakkety")]
public abstract class PseriesHwBetween : HwBetween;
