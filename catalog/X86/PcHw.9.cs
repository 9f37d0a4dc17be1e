namespace MachineTypes.Qemu.X86;

// pc_compat_9_1
[Compat("ICH9-LPC", "x-smi-swsmi-timer", "off", UpTo = "9.1")]
[Compat("ICH9-LPC", "x-smi-periodic-timer", "off", UpTo = "9.1")]
[Compat("intel-iommu", "stale-tm", "on", UpTo = "9.1")]
[Compat("intel-iommu", "aw-bits", "39", UpTo = "9.1", AddedIn = "10.0", BrokenSince = "10.0", Reason = "Merged for 9.2 and released with 10.0, in a table too old by then: pc-*-9.2 shipped with 39 bits and has 48 since.")]

// pc_compat_9_0
[Compat("{target}-cpu", "x-amd-topoext-features-only", "false", UpTo = "9.0")]
[Compat("{target}-cpu", "x-l1-cache-per-thread", "false", UpTo = "9.0")]
[Compat("{target}-cpu", "guest-phys-bits", "0", UpTo = "9.0")]
[Compat("sev-guest", "legacy-vm-type", "on", UpTo = "9.0")] // listed, but without effect: the object sets auto after its compat entries
[Compat("{target}-cpu", "legacy-multi-node", "on", UpTo = "9.0")]
public abstract partial class PcHw;
