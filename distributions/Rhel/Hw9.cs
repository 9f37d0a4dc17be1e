namespace MachineTypes.Qemu.Distributions.Rhel;

/// <summary>The entries that the machine types of RHEL 9's targets share: the tables that RHEL 9 added, which pSeries does not have.</summary>
[Compat("migration", "multifd-flush-after-each-section", "on", UpTo = "9.2")]
[Compat("e1000e", "migrate-timadj", "off", UpTo = "9.2")]
[Compat("virtio-mem", "x-early-migration", "false", UpTo = "9.2")]
[Compat("migration", "x-preempt-pre-7-2", "true", UpTo = "9.2")]
[Compat("pci-device", "x-pcie-err-unc-mask", "off", UpTo = "9.2")]
[Compat("arm-gicv3-common", "force-8-bit-prio", "on", UpTo = "9.0")]
[Compat("nvme-ns", "eui64-default", "on", UpTo = "9.0")]
[Compat("virtio-device", "queue_reset", "false", UpTo = "9.0")]
[Compat("virtio-rng-pci", "vectors", "0", UpTo = "9.0")]
[Compat("virtio-rng-pci-transitional", "vectors", "0", UpTo = "9.0")]
[Compat("virtio-rng-pci-non-transitional", "vectors", "0", UpTo = "9.0")]
public abstract class Hw9 : Hw;
