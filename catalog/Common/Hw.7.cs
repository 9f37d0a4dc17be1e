namespace MachineTypes.Qemu;

// hw_compat_7_2
[Compat("e1000e", "migrate-timadj", "off", UpTo = "7.2")]
[Compat("virtio-mem", "x-early-migration", "false", UpTo = "7.2")]
[Compat("migration", "x-preempt-pre-7-2", "true", UpTo = "7.2")]
[Compat("pci-device", "x-pcie-err-unc-mask", "off", UpTo = "7.2", AddedIn = "8.1", Reason = "8.0 let guests of older machine types write a register that was read-only before.")]

// hw_compat_7_1
[Compat("virtio-device", "queue_reset", "false", UpTo = "7.1")]
[Compat("virtio-rng-pci", "vectors", "0", UpTo = "7.1", AddedIn = "7.2.1", Reason = "7.2 gave the device of older machine types two vectors.")]
[Compat("virtio-rng-pci-transitional", "vectors", "0", UpTo = "7.1", AddedIn = "7.2.1", Reason = "7.2 gave the device of older machine types two vectors.")]
[Compat("virtio-rng-pci-non-transitional", "vectors", "0", UpTo = "7.1", AddedIn = "7.2.1", Reason = "7.2 gave the device of older machine types two vectors.")]

// hw_compat_7_0
[Compat("arm-gicv3-common", "force-8-bit-prio", "on", UpTo = "7.0")]
[Compat("nvme-ns", "eui64-default", "on", UpTo = "7.0")]
public abstract partial class Hw;
