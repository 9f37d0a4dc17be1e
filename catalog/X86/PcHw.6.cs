namespace MachineTypes.Qemu.X86;

// pc_compat_6_2
[Compat("virtio-mem", "unplugged-inaccessible", "off", UpTo = "6.2")]

// pc_compat_6_1
[Compat("{target}-cpu", "hv-version-id-build", "0x1bbc", UpTo = "6.1")]
[Compat("{target}-cpu", "hv-version-id-major", "0x0006", UpTo = "6.1")]
[Compat("{target}-cpu", "hv-version-id-minor", "0x0001", UpTo = "6.1")]
[Compat("ICH9-LPC", "x-keep-pci-slot-hpc", "false", UpTo = "6.1")]

// pc_compat_6_0
[Compat("qemu64-{target}-cpu", "family", "6", UpTo = "6.0")]
[Compat("qemu64-{target}-cpu", "model", "6", UpTo = "6.0")]
[Compat("qemu64-{target}-cpu", "stepping", "3", UpTo = "6.0")]
[Compat("{target}-cpu", "x-vendor-cpuid-only", "off", UpTo = "6.0")]
[Compat("ICH9-LPC", "acpi-pci-hotplug-with-bridge-support", "off", UpTo = "6.0")]
[Compat("ICH9-LPC", "x-keep-pci-slot-hpc", "true", UpTo = "6.0", AddedIn = "6.2", Reason = "6.1 switched native hot-plug off for good; 6.2 gave it back to the machine types that had shipped with it.")]
public abstract partial class PcHw;
