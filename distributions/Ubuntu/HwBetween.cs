namespace MachineTypes.Qemu.Distributions.Ubuntu;

/// <summary>
/// The entries for every target in those tables of QEMU before 4.0 that upstream has between two releases that Ubuntu's are built from. They come before the older one's.
/// </summary>
// Upstream's tables of 2.9
[Compat("pci-bridge", "shpc", "off", UpTo = "zesty")]
[Compat("intel-iommu", "pt", "off", UpTo = "zesty")]
[Compat("virtio-net-device", "x-mtu-bypass-backend", "off", UpTo = "zesty")]
[Compat("pcie-root-port", "x-migrate-msix", "false", UpTo = "zesty")]
// Upstream's tables of 2.7
[Compat("virtio-pci", "page-per-vq", "on", UpTo = "yakkety")]
[Compat("virtio-serial-device", "emergency-write", "off", UpTo = "yakkety")]
[Compat("ioapic", "version", "0x11", UpTo = "yakkety")]
[Compat("intel-iommu", "x-buggy-eim", "true", UpTo = "yakkety")]
[Compat("virtio-pci", "x-ignore-backend-features", "on", UpTo = "yakkety")]
public abstract class HwBetween : Hw;
