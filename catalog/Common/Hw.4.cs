namespace MachineTypes.Qemu;

// hw_compat_4_2
[Compat("virtio-blk-device", "queue-size", "128", UpTo = "4.2")]
[Compat("virtio-scsi-device", "virtqueue_size", "128", UpTo = "4.2")]
[Compat("virtio-blk-device", "x-enable-wce-if-config-wce", "off", UpTo = "4.2")]
[Compat("virtio-blk-device", "seg-max-adjust", "off", UpTo = "4.2")]
[Compat("virtio-scsi-device", "seg_max_adjust", "off", UpTo = "4.2")]
[Compat("vhost-blk-device", "seg_max_adjust", "off", UpTo = "4.2")]
[Compat("usb-host", "suppress-remote-wake", "off", UpTo = "4.2")]
[Compat("usb-redir", "suppress-remote-wake", "off", UpTo = "4.2")]
[Compat("qxl", "revision", "4", UpTo = "4.2")]
[Compat("qxl-vga", "revision", "4", UpTo = "4.2")]
[Compat("fw_cfg", "acpi-mr-restore", "false", UpTo = "4.2")]
[Compat("virtio-device", "use-disabled-flag", "false", UpTo = "4.2", AddedIn = "6.0", Reason = "Moved here from the table of 4.1: the 4.2 machine types had shipped without the flag.")]

// hw_compat_4_1
[Compat("virtio-pci", "x-pcie-flr-init", "off", UpTo = "4.1")]
[Compat("virtio-device", "use-disabled-flag", "false", UpTo = "4.1", AddedIn = "5.0", RemovedIn = "6.0", BrokenSince = "5.0", Reason = "The flag came with 5.0 and was held back in a table too old, so that the 4.2 machine types had it.")]

// hw_compat_4_0
[Compat("VGA", "edid", "false", UpTo = "4.0")]
[Compat("secondary-vga", "edid", "false", UpTo = "4.0")]
[Compat("bochs-display", "edid", "false", UpTo = "4.0")]
[Compat("virtio-vga", "edid", "false", UpTo = "4.0")]
[Compat("virtio-gpu", "edid", "false", UpTo = "4.0", RemovedIn = "5.0", ReplacedBy = "virtio-gpu-device", Reason = "No such driver: the entry never reached a device.")]
[Compat("virtio-gpu-device", "edid", "false", UpTo = "4.0", AddedIn = "5.0", Reason = "4.1 and 4.2 named a driver that is none, virtio-gpu.")]
[Compat("virtio-device", "use-started", "false", UpTo = "4.0")]
[Compat("virtio-balloon-device", "qemu-4-0-config-size", "true", UpTo = "4.0")]
[Compat("pl031", "migrate-tick-offset", "false", UpTo = "4.0")]
public abstract partial class Hw;
