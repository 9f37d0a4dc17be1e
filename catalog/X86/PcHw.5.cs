namespace MachineTypes.Qemu.X86;

// pc_compat_5_2
[Compat("ICH9-LPC", "x-smi-cpu-hotunplug", "off", UpTo = "5.2")]

// pc_compat_5_1
[Compat("ICH9-LPC", "x-smi-cpu-hotplug", "off", UpTo = "5.1")]
[Compat("{target}-cpu", "kvm-msi-ext-dest-id", "off", UpTo = "5.1", AddedIn = "6.0", BrokenSince = "6.0", Reason = "Merged for 5.2 and released with 6.0, in a table too old by then: pc-*-5.2 shipped without the feature and has it since.")]
public abstract partial class PcHw;
