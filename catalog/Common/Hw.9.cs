namespace MachineTypes.Qemu;

// hw_compat_9_2
[Compat("arm-cpu", "backcompat-pauth-default-use-qarma5", "true", UpTo = "9.2")]
[Compat("virtio-balloon-pci", "vectors", "0", UpTo = "9.2")]
[Compat("virtio-balloon-pci-transitional", "vectors", "0", UpTo = "9.2")]
[Compat("virtio-balloon-pci-non-transitional", "vectors", "0", UpTo = "9.2")]
[Compat("virtio-mem-pci", "vectors", "0", UpTo = "9.2")]
[Compat("migration", "multifd-clean-tls-termination", "false", UpTo = "9.2")]
[Compat("migration", "send-switchover-start", "off", UpTo = "9.2")]
[Compat("vfio-pci", "x-migration-multifd-transfer", "off", UpTo = "9.2")]

// hw_compat_9_1
[Compat("pci-device", "x-pcie-ext-tag", "false", UpTo = "9.1")]

// hw_compat_9_0
[Compat("arm-cpu", "backcompat-cntfrq", "true", UpTo = "9.0")]
[Compat("scsi-hd", "migrate-emulated-scsi-request", "false", UpTo = "9.0")]
[Compat("scsi-cd", "migrate-emulated-scsi-request", "false", UpTo = "9.0")]
[Compat("vfio-pci", "skip-vsc-check", "false", UpTo = "9.0")]
[Compat("virtio-pci", "x-pcie-pm-no-soft-reset", "off", UpTo = "9.0")]
[Compat("sd-card", "spec_version", "2", UpTo = "9.0")]
public abstract partial class Hw;
