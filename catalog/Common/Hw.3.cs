namespace MachineTypes.Qemu;

// hw_compat_3_1
[Compat("pcie-root-port", "x-speed", "2_5", UpTo = "3.1")]
[Compat("pcie-root-port", "x-width", "1", UpTo = "3.1")]
[Compat("memory-backend-file", "x-use-canonical-path-for-ramblock-id", "true", UpTo = "3.1")]
[Compat("memory-backend-memfd", "x-use-canonical-path-for-ramblock-id", "true", UpTo = "3.1")]
[Compat("tpm-crb", "ppi", "false", UpTo = "3.1")]
[Compat("tpm-tis", "ppi", "false", UpTo = "3.1")]
[Compat("usb-kbd", "serial", "42", UpTo = "3.1")]
[Compat("usb-mouse", "serial", "42", UpTo = "3.1")]
[Compat("usb-kbd", "serial", "42", UpTo = "3.1", RemovedIn = "4.1", Reason = "A line copied twice: usb-tablet was meant.")]
[Compat("usb-tablet", "serial", "42", UpTo = "3.1", AddedIn = "4.1", BrokenSince = "4.0", Reason = "4.0 listed usb-kbd twice in its place, so that tablets lost their serial number.")]
[Compat("virtio-blk-device", "discard", "false", UpTo = "3.1")]
[Compat("virtio-blk-device", "write-zeroes", "false", UpTo = "3.1")]
[Compat("virtio-balloon-device", "qemu-4-0-config-size", "false", UpTo = "3.1", AddedIn = "4.1", BrokenSince = "4.0", Reason = "4.0 gave older machine types the larger configuration space that only its own should have.")]
[Compat("pcie-root-port-base", "disable-acs", "true", UpTo = "3.1", AddedIn = "4.1", BrokenSince = "4.0", Reason = "4.0 added access control services to the root ports of older machine types too.")]
public abstract partial class Hw;
