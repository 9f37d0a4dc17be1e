namespace MachineTypes.Qemu;

// hw_compat_11_0
[Compat("virtio-mmio", "x-override-queue-size", "1024", UpTo = "11.0")]
[Compat("chardev-vc", "encoding", "cp437", UpTo = "11.0")]
[Compat("tpm-crb", "cap-chunk", "off", UpTo = "11.0")]
[Compat("tpm-crb", "x-allow-chunk-migration", "off", UpTo = "11.0")]
[Compat("tpm-tis-device", "ppi", "off", UpTo = "11.0")]
[Compat("arm-smmuv3", "ats", "off", UpTo = "11.0")]
[Compat("arm-smmuv3", "ril", "on", UpTo = "11.0")]
[Compat("arm-smmuv3", "ssidsize", "0", UpTo = "11.0")]
[Compat("arm-smmuv3", "oas", "44", UpTo = "11.0")]
[Compat("migration", "switchover-ack-legacy", "on", UpTo = "11.0")]
public abstract partial class Hw;
