namespace MachineTypes.Qemu;

// hw_compat_2_12
[Compat("migration", "decompress-error-check", "off", UpTo = "2.12", RemovedIn = "9.1", Reason = "Removed together with migration's old compression.")]
[Compat("hda-audio", "use-timer", "false", UpTo = "2.12")]
[Compat("cirrus-vga", "global-vmstate", "true", UpTo = "2.12")]
[Compat("VGA", "global-vmstate", "true", UpTo = "2.12")]
[Compat("vmware-svga", "global-vmstate", "true", UpTo = "2.12")]
[Compat("qxl-vga", "global-vmstate", "true", UpTo = "2.12")]

// hw_compat_2_11
[Compat("hpet", "hpet-offset-saved", "false", UpTo = "2.11")]
[Compat("virtio-blk-pci", "vectors", "2", UpTo = "2.11")]
[Compat("vhost-user-blk-pci", "vectors", "2", UpTo = "2.11")]
[Compat("e1000", "migrate_tso_props", "off", UpTo = "2.11")]

// hw_compat_2_10
[Compat("virtio-mouse-device", "wheel-axis", "false", UpTo = "2.10")]
[Compat("virtio-tablet-device", "wheel-axis", "false", UpTo = "2.10")]

// hw_compat_2_9
[Compat("pci-bridge", "shpc", "off", UpTo = "2.9")]
[Compat("intel-iommu", "pt", "off", UpTo = "2.9")]
[Compat("virtio-net-device", "x-mtu-bypass-backend", "off", UpTo = "2.9")]
[Compat("pcie-root-port", "x-migrate-msix", "false", UpTo = "2.9")]

// hw_compat_2_8
[Compat("fw_cfg_mem", "x-file-slots", "0x10", UpTo = "2.8")]
[Compat("fw_cfg_io", "x-file-slots", "0x10", UpTo = "2.8")]
[Compat("pflash_cfi01", "old-multiple-chip-handling", "on", UpTo = "2.8")]
[Compat("pci-bridge", "shpc", "on", UpTo = "2.8")]
[Compat("pci-device", "x-pcie-extcap-init", "off", UpTo = "2.8")]
[Compat("virtio-pci", "x-pcie-deverr-init", "off", UpTo = "2.8")]
[Compat("virtio-pci", "x-pcie-lnkctl-init", "off", UpTo = "2.8")]
[Compat("virtio-pci", "x-pcie-pm-init", "off", UpTo = "2.8")]
[Compat("cirrus-vga", "vgamem_mb", "8", UpTo = "2.8")]
[Compat("isa-cirrus-vga", "vgamem_mb", "8", UpTo = "2.8")]

// hw_compat_2_7
[Compat("virtio-pci", "page-per-vq", "on", UpTo = "2.7")]
[Compat("virtio-serial-device", "emergency-write", "off", UpTo = "2.7")]
[Compat("ioapic", "version", "0x11", UpTo = "2.7")]
[Compat("intel-iommu", "x-buggy-eim", "true", UpTo = "2.7")]
[Compat("virtio-pci", "x-ignore-backend-features", "on", UpTo = "2.7")]

// hw_compat_2_6
[Compat("virtio-mmio", "format_transport_address", "off", UpTo = "2.6")]
[Compat("virtio-pci", "disable-modern", "on", UpTo = "2.6")]
[Compat("virtio-pci", "disable-legacy", "off", UpTo = "2.6")]

// hw_compat_2_5
[Compat("isa-fdc", "fallback", "144", UpTo = "2.5")]
[Compat("pvscsi", "x-old-pci-configuration", "on", UpTo = "2.5")]
[Compat("pvscsi", "x-disable-pcie", "on", UpTo = "2.5")]
[Compat("vmxnet3", "x-old-msi-offsets", "on", UpTo = "2.5")]
[Compat("vmxnet3", "x-disable-pcie", "on", UpTo = "2.5")]

// hw_compat_2_4
[Compat("virtio-blk-device", "scsi", "true", UpTo = "2.4", RemovedIn = "9.1", Reason = "Removed together with SCSI passthrough on virtio-blk, four years after its deprecation.")]
[Compat("e1000", "extra_mac_registers", "off", UpTo = "2.4")]
[Compat("virtio-pci", "x-disable-pcie", "on", UpTo = "2.4")]
[Compat("virtio-pci", "migrate-extra", "off", UpTo = "2.4")]
[Compat("fw_cfg_mem", "dma_enabled", "off", UpTo = "2.4")]
[Compat("fw_cfg_io", "dma_enabled", "off", UpTo = "2.4")]

// hw_compat_2_3
[Compat("virtio-blk-pci", "any_layout", "off", UpTo = "2.3")]
[Compat("virtio-balloon-pci", "any_layout", "off", UpTo = "2.3")]
[Compat("virtio-serial-pci", "any_layout", "off", UpTo = "2.3")]
[Compat("virtio-9p-pci", "any_layout", "off", UpTo = "2.3")]
[Compat("virtio-rng-pci", "any_layout", "off", UpTo = "2.3")]
[Compat("pci-device", "x-pcie-lnksta-dllla", "off", UpTo = "2.3")]
[Compat("migration", "send-configuration", "off", UpTo = "2.3")]
[Compat("migration", "send-section-footer", "off", UpTo = "2.3")]
[Compat("migration", "store-global-state", "off", UpTo = "2.3")]

// hw_compat_2_1
[Compat("intel-hda", "old_msi_addr", "on", UpTo = "2.1")]
[Compat("VGA", "qemu-extended-regs", "off", UpTo = "2.1")]
[Compat("secondary-vga", "qemu-extended-regs", "off", UpTo = "2.1")]
[Compat("virtio-scsi-pci", "any_layout", "off", UpTo = "2.1")]
[Compat("usb-mouse", "usb_version", "1", UpTo = "2.1")]
[Compat("usb-kbd", "usb_version", "1", UpTo = "2.1")]
[Compat("virtio-pci", "virtio-pci-bus-master-bug-migration", "on", UpTo = "2.1")]
public abstract partial class Hw;
