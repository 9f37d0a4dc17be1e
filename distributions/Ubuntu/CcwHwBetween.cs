namespace MachineTypes.Qemu.Distributions.Ubuntu;

/// <summary>The tables of <see cref="CcwHw"/> that upstream has between two releases that Ubuntu's are built from: they come before the older one's.</summary>
// Upstream's tables of 2.9
[Compat("s390-storage_attributes", "migration-enabled", "off", UpTo = "zesty")]
// In binaries from QEMU 2.8, what its tables have otherwise than those of 4.0.
[BaseEntry("virtio-pci", "page-per-vq", "on", Before = "virtio-mmio.format_transport_address", AddedIn = "zesty", RemovedIn = "artful", Reason = "QEMU 2.8 has the newer tables in the older ones again.")]
[BaseEntry("virtio-serial-device", "emergency-write", "off", Before = "virtio-mmio.format_transport_address", AddedIn = "zesty", RemovedIn = "artful", Reason = "QEMU 2.8 has the newer tables in the older ones again.")]
[BaseEntry("ioapic", "version", "0x11", Before = "virtio-mmio.format_transport_address", AddedIn = "zesty", RemovedIn = "artful", Reason = "QEMU 2.8 has the newer tables in the older ones again.")]
[BaseEntry("intel-iommu", "x-buggy-eim", "true", Before = "virtio-mmio.format_transport_address", AddedIn = "zesty", RemovedIn = "artful", Reason = "QEMU 2.8 has the newer tables in the older ones again.")]
[BaseEntry("virtio-pci", "x-ignore-backend-features", "on", Before = "virtio-mmio.format_transport_address", AddedIn = "zesty", RemovedIn = "artful", Reason = "QEMU 2.8 has the newer tables in the older ones again.")]
[BaseEntry("virtio-pci", "page-per-vq", "on", Before = "isa-fdc.fallback", AddedIn = "zesty", RemovedIn = "artful", Reason = "QEMU 2.8 has the newer tables in the older ones again.")]
[BaseEntry("virtio-serial-device", "emergency-write", "off", Before = "isa-fdc.fallback", AddedIn = "zesty", RemovedIn = "artful", Reason = "QEMU 2.8 has the newer tables in the older ones again.")]
[BaseEntry("ioapic", "version", "0x11", Before = "isa-fdc.fallback", AddedIn = "zesty", RemovedIn = "artful", Reason = "QEMU 2.8 has the newer tables in the older ones again.")]
[BaseEntry("intel-iommu", "x-buggy-eim", "true", Before = "isa-fdc.fallback", AddedIn = "zesty", RemovedIn = "artful", Reason = "QEMU 2.8 has the newer tables in the older ones again.")]
[BaseEntry("virtio-pci", "x-ignore-backend-features", "on", Before = "isa-fdc.fallback", AddedIn = "zesty", RemovedIn = "artful", Reason = "QEMU 2.8 has the newer tables in the older ones again.")]
[BaseEntry("virtio-mmio", "format_transport_address", "off", Before = "isa-fdc.fallback", AddedIn = "zesty", RemovedIn = "artful", Reason = "QEMU 2.8 has the newer tables in the older ones again.")]
[BaseEntry("virtio-pci", "disable-modern", "on", Before = "isa-fdc.fallback", AddedIn = "zesty", RemovedIn = "artful", Reason = "QEMU 2.8 has the newer tables in the older ones again.")]
[BaseEntry("virtio-pci", "disable-legacy", "off", Before = "isa-fdc.fallback", AddedIn = "zesty", RemovedIn = "artful", Reason = "QEMU 2.8 has the newer tables in the older ones again.")]
[BaseEntry("s390-ipl", "iplbext_migration", "off", Before = "isa-fdc.fallback", AddedIn = "zesty", RemovedIn = "artful", Reason = "QEMU 2.8 has the newer tables in the older ones again.")]
[BaseEntry("virtual-css-bridge", "css_dev_path", "off", Before = "isa-fdc.fallback", AddedIn = "zesty", RemovedIn = "artful", Reason = "QEMU 2.8 has the newer tables in the older ones again.")]
public abstract class CcwHwBetween : HwBetween;
