namespace MachineTypes.Qemu;

// hw_compat_8_2
[Compat("migration", "zero-page-detection", "legacy", UpTo = "8.2")]
[Compat("virtio-iommu-pci", "granule", "4k", UpTo = "8.2")]
[Compat("virtio-iommu-pci", "aw-bits", "64", UpTo = "8.2")] // more than the default of pc-q35 and of Arm's virt, which it is laid over
[Compat("virtio-gpu-device", "x-scanout-vmstate-version", "1", UpTo = "8.2", AddedIn = "9.1", Reason = "9.0 wrote the new migration format on older machine types too.")]

// hw_compat_8_1
[Compat("base-pci-bridge", "x-pci-express-writeable-slt-bug", "true", UpTo = "8.1")]
[Compat("ramfb", "x-migrate", "off", UpTo = "8.1")]
[Compat("vfio-pci-nohotplug", "x-ramfb-migrate", "off", UpTo = "8.1")]
[Compat("igb", "x-pcie-flr-init", "off", UpTo = "8.1")]
[Compat("virtio-net-device", "host_uso", "off", UpTo = "8.1", AddedIn = "9.1", Reason = "Moved here from the table of 8.0: the 8.1 machine types had shipped without the feature.")]
[Compat("virtio-net-device", "guest_uso4", "off", UpTo = "8.1", AddedIn = "9.1", Reason = "Moved here from the table of 8.0: the 8.1 machine types had shipped without the feature.")]
[Compat("virtio-net-device", "guest_uso6", "off", UpTo = "8.1", AddedIn = "9.1", Reason = "Moved here from the table of 8.0: the 8.1 machine types had shipped without the feature.")]

// hw_compat_8_0
[Compat("migration", "multifd-flush-after-each-section", "on", UpTo = "8.0")]
[Compat("pci-device", "x-pcie-ari-nextfn-1", "on", UpTo = "8.0")]
[Compat("virtio-net-device", "host_uso", "off", UpTo = "8.0", AddedIn = "8.2", RemovedIn = "9.1", BrokenSince = "8.2", Reason = "A table too old: the 8.1 machine types had shipped without the feature. Moved to the table of 8.1.")]
[Compat("virtio-net-device", "guest_uso4", "off", UpTo = "8.0", AddedIn = "8.2", RemovedIn = "9.1", BrokenSince = "8.2", Reason = "A table too old: the 8.1 machine types had shipped without the feature. Moved to the table of 8.1.")]
[Compat("virtio-net-device", "guest_uso6", "off", UpTo = "8.0", AddedIn = "8.2", RemovedIn = "9.1", BrokenSince = "8.2", Reason = "A table too old: the 8.1 machine types had shipped without the feature. Moved to the table of 8.1.")]
public abstract partial class Hw;
