namespace MachineTypes.Qemu;

// hw_compat_5_2
[Compat("ICH9-LPC", "smm-compat", "on", UpTo = "5.2")]
[Compat("PIIX4_PM", "smm-compat", "on", UpTo = "5.2")]
[Compat("virtio-blk-device", "report-discard-granularity", "off", UpTo = "5.2")]
[Compat("virtio-net-pci", "vectors", "3", UpTo = "5.2", RemovedIn = "6.2", ReplacedBy = "virtio-net-pci-base", Reason = "Named a driver too narrow: transitional and non-transitional devices were missed.")]
[Compat("virtio-net-pci-base", "vectors", "3", UpTo = "5.2", AddedIn = "6.2", Reason = "6.0 and 6.1 named virtio-net-pci alone, which misses the transitional and non-transitional devices.")]
[Compat("nvme", "msix-exclusive-bar", "on", UpTo = "5.2", AddedIn = "7.2.11", RemovedIn = "8.0", Reason = "A stable release of 7.2 took the line over from 9.0.")]
[Compat("nvme", "msix-exclusive-bar", "on", UpTo = "5.2", AddedIn = "9.0", Reason = "6.0 moved the MSI-X table of older machine types into another BAR, which was noticed three years later.")]

// hw_compat_5_1
[Compat("vhost-scsi", "num_queues", "1", UpTo = "5.1")]
[Compat("vhost-user-blk", "num-queues", "1", UpTo = "5.1")]
[Compat("vhost-user-scsi", "num_queues", "1", UpTo = "5.1")]
[Compat("virtio-blk-device", "num-queues", "1", UpTo = "5.1")]
[Compat("virtio-scsi-device", "num_queues", "1", UpTo = "5.1")]
[Compat("nvme", "use-intel-id", "on", UpTo = "5.1")]
[Compat("pvpanic", "events", "1", UpTo = "5.1")] // bit 0 alone: panicked, not yet crash-loaded
[Compat("pl011", "migrate-clk", "off", UpTo = "5.1", AddedIn = "6.0", Reason = "5.2 migrated the clock on older machine types too, which older binaries do not know.")]
[Compat("virtio-pci", "x-ats-page-aligned", "off", UpTo = "5.1", AddedIn = "6.0", Reason = "5.2 announced page-aligned requests on older machine types too.")]

// hw_compat_5_0
[Compat("pci-host-bridge", "x-config-reg-migration-enabled", "off", UpTo = "5.0")]
[Compat("virtio-balloon-device", "page-poison", "false", UpTo = "5.0")]
[Compat("vmport", "x-read-set-eax", "off", UpTo = "5.0")]
[Compat("vmport", "x-signal-unsupported-cmd", "off", UpTo = "5.0")]
[Compat("vmport", "x-report-vmx-type", "off", UpTo = "5.0")]
[Compat("vmport", "x-cmds-v2", "off", UpTo = "5.0")]
[Compat("virtio-device", "x-disable-legacy-check", "true", UpTo = "5.0", AddedIn = "5.2", Reason = "5.1 began to refuse legacy devices that older machine types had accepted.")]
public abstract partial class Hw;
