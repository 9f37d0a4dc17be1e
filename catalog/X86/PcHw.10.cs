namespace MachineTypes.Qemu.X86;

// pc_compat_10_1
[Compat("mch", "extended-tseg-mbytes", "16", UpTo = "10.1")]
[Compat("{target}-cpu", "x-migrate-error-code", "false", UpTo = "10.1", AddedIn = "11.0", RemovedIn = "11.1.3", Reason = "10.2 migrated the error code of older machine types too; a stable release of 11.1 took the line out again.")]

// pc_compat_10_0
[Compat("{target}-cpu", "x-consistent-cache", "false", UpTo = "10.0")]
[Compat("{target}-cpu", "x-vendor-cpuid-only-v2", "false", UpTo = "10.0")]
[Compat("{target}-cpu", "x-arch-cap-always-on", "true", UpTo = "10.0", AddedIn = "10.2", Reason = "10.1 stopped showing arch-capabilities to AMD guests of older machine types too.")]
[Compat("{target}-cpu", "x-pdcm-on-even-without-pmu", "true", UpTo = "10.0", AddedIn = "10.2", Reason = "10.1 hid pdcm from guests without a PMU on older machine types too.")]
public abstract partial class PcHw;
