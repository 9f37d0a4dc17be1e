namespace MachineTypes.Qemu.X86;

// pc_compat_10_1
[Compat("mch", "extended-tseg-mbytes", "16", UpTo = "10.1")]

// pc_compat_10_0
[Compat("{target}-cpu", "x-consistent-cache", "false", UpTo = "10.0")]
[Compat("{target}-cpu", "x-vendor-cpuid-only-v2", "false", UpTo = "10.0")]
[Compat("{target}-cpu", "x-arch-cap-always-on", "true", UpTo = "10.0")]
[Compat("{target}-cpu", "x-pdcm-on-even-without-pmu", "true", UpTo = "10.0")]
public abstract partial class PcHw;
