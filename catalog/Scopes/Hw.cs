namespace MachineTypes.Qemu;

/// <summary>
/// What QEMU's machine types share on every target: the <c>hw_compat_*</c> tables of <c>hw/core/machine.c</c>. A driver that a target does
/// not have is no error there, the entry then reaches nothing.
/// </summary>
/// <remarks>
/// The newest table stands first. A new release puts its table on top, named after the release before it, because <c>hw_compat_9_2</c> is what
/// keeps machine types up to 9.2 as they were when 10.0 changed a default.
/// </remarks>
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

// hw_compat_8_2
[Compat("migration", "zero-page-detection", "legacy", UpTo = "8.2")]
[Compat("virtio-iommu-pci", "granule", "4k", UpTo = "8.2")]
[Compat("virtio-iommu-pci", "aw-bits", "64", UpTo = "8.2")]
[Compat("virtio-gpu-device", "x-scanout-vmstate-version", "1", UpTo = "8.2")]

// hw_compat_8_1
[Compat("base-pci-bridge", "x-pci-express-writeable-slt-bug", "true", UpTo = "8.1")]
[Compat("ramfb", "x-migrate", "off", UpTo = "8.1")]
[Compat("vfio-pci-nohotplug", "x-ramfb-migrate", "off", UpTo = "8.1")]
[Compat("igb", "x-pcie-flr-init", "off", UpTo = "8.1")]
[Compat("virtio-net-device", "host_uso", "off", UpTo = "8.1")]
[Compat("virtio-net-device", "guest_uso4", "off", UpTo = "8.1")]
[Compat("virtio-net-device", "guest_uso6", "off", UpTo = "8.1")]

// hw_compat_8_0
[Compat("migration", "multifd-flush-after-each-section", "on", UpTo = "8.0")]
[Compat("pci-device", "x-pcie-ari-nextfn-1", "on", UpTo = "8.0")]

// hw_compat_7_2
[Compat("e1000e", "migrate-timadj", "off", UpTo = "7.2")]
[Compat("virtio-mem", "x-early-migration", "false", UpTo = "7.2")]
[Compat("migration", "x-preempt-pre-7-2", "true", UpTo = "7.2")]
[Compat("pci-device", "x-pcie-err-unc-mask", "off", UpTo = "7.2")]

// hw_compat_7_1
[Compat("virtio-device", "queue_reset", "false", UpTo = "7.1")]
[Compat("virtio-rng-pci", "vectors", "0", UpTo = "7.1")]
[Compat("virtio-rng-pci-transitional", "vectors", "0", UpTo = "7.1")]
[Compat("virtio-rng-pci-non-transitional", "vectors", "0", UpTo = "7.1")]

// hw_compat_7_0
[Compat("arm-gicv3-common", "force-8-bit-prio", "on", UpTo = "7.0")]
[Compat("nvme-ns", "eui64-default", "on", UpTo = "7.0")]

// hw_compat_6_2
[Compat("PIIX4_PM", "x-not-migrate-acpi-index", "on", UpTo = "6.2")]

// hw_compat_6_1
[Compat("vhost-user-vsock-device", "seqpacket", "off", UpTo = "6.1")]
[Compat("nvme-ns", "shared", "off", UpTo = "6.1")]

// hw_compat_6_0
[Compat("gpex-pcihost", "allow-unmapped-accesses", "false", UpTo = "6.0")]
[Compat("i8042", "extended-state", "false", UpTo = "6.0")]
[Compat("nvme-ns", "eui64-default", "off", UpTo = "6.0")]
[Compat("e1000", "init-vet", "off", UpTo = "6.0")]
[Compat("e1000e", "init-vet", "off", UpTo = "6.0")]
[Compat("vhost-vsock-device", "seqpacket", "off", UpTo = "6.0")]

// hw_compat_5_2
[Compat("ICH9-LPC", "smm-compat", "on", UpTo = "5.2")]
[Compat("PIIX4_PM", "smm-compat", "on", UpTo = "5.2")]
[Compat("virtio-blk-device", "report-discard-granularity", "off", UpTo = "5.2")]
[Compat("virtio-net-pci-base", "vectors", "3", UpTo = "5.2")]
[Compat("nvme", "msix-exclusive-bar", "on", UpTo = "5.2")]

// hw_compat_5_1
[Compat("vhost-scsi", "num_queues", "1", UpTo = "5.1")]
[Compat("vhost-user-blk", "num-queues", "1", UpTo = "5.1")]
[Compat("vhost-user-scsi", "num_queues", "1", UpTo = "5.1")]
[Compat("virtio-blk-device", "num-queues", "1", UpTo = "5.1")]
[Compat("virtio-scsi-device", "num_queues", "1", UpTo = "5.1")]
[Compat("nvme", "use-intel-id", "on", UpTo = "5.1")]
[Compat("pvpanic", "events", "1", UpTo = "5.1")] // bit 0 alone: panicked, not yet crash-loaded
[Compat("pl011", "migrate-clk", "off", UpTo = "5.1")]
[Compat("virtio-pci", "x-ats-page-aligned", "off", UpTo = "5.1")]

// hw_compat_5_0
[Compat("pci-host-bridge", "x-config-reg-migration-enabled", "off", UpTo = "5.0")]
[Compat("virtio-balloon-device", "page-poison", "false", UpTo = "5.0")]
[Compat("vmport", "x-read-set-eax", "off", UpTo = "5.0")]
[Compat("vmport", "x-signal-unsupported-cmd", "off", UpTo = "5.0")]
[Compat("vmport", "x-report-vmx-type", "off", UpTo = "5.0")]
[Compat("vmport", "x-cmds-v2", "off", UpTo = "5.0")]
[Compat("virtio-device", "x-disable-legacy-check", "true", UpTo = "5.0")]

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
[Compat("virtio-device", "use-disabled-flag", "false", UpTo = "4.2")]

// hw_compat_4_1
[Compat("virtio-pci", "x-pcie-flr-init", "off", UpTo = "4.1")]

// hw_compat_4_0
[Compat("VGA", "edid", "false", UpTo = "4.0")]
[Compat("secondary-vga", "edid", "false", UpTo = "4.0")]
[Compat("bochs-display", "edid", "false", UpTo = "4.0")]
[Compat("virtio-vga", "edid", "false", UpTo = "4.0")]
[Compat("virtio-gpu-device", "edid", "false", UpTo = "4.0")]
[Compat("virtio-device", "use-started", "false", UpTo = "4.0")]
[Compat("virtio-balloon-device", "qemu-4-0-config-size", "true", UpTo = "4.0")]
[Compat("pl031", "migrate-tick-offset", "false", UpTo = "4.0")]

// hw_compat_3_1
[Compat("pcie-root-port", "x-speed", "2_5", UpTo = "3.1")]
[Compat("pcie-root-port", "x-width", "1", UpTo = "3.1")]
[Compat("memory-backend-file", "x-use-canonical-path-for-ramblock-id", "true", UpTo = "3.1")]
[Compat("memory-backend-memfd", "x-use-canonical-path-for-ramblock-id", "true", UpTo = "3.1")]
[Compat("tpm-crb", "ppi", "false", UpTo = "3.1")]
[Compat("tpm-tis", "ppi", "false", UpTo = "3.1")]
[Compat("usb-kbd", "serial", "42", UpTo = "3.1")]
[Compat("usb-mouse", "serial", "42", UpTo = "3.1")]
[Compat("usb-tablet", "serial", "42", UpTo = "3.1")]
[Compat("virtio-blk-device", "discard", "false", UpTo = "3.1")]
[Compat("virtio-blk-device", "write-zeroes", "false", UpTo = "3.1")]
[Compat("virtio-balloon-device", "qemu-4-0-config-size", "false", UpTo = "3.1")]
[Compat("pcie-root-port-base", "disable-acs", "true", UpTo = "3.1")]

// hw_compat_2_12
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
[Compat("e1000", "extra_mac_registers", "off", UpTo = "2.4")]
[Compat("virtio-pci", "x-disable-pcie", "on", UpTo = "2.4")]
[Compat("virtio-pci", "migrate-extra", "off", UpTo = "2.4")]
[Compat("fw_cfg_mem", "dma_enabled", "off", UpTo = "2.4")]
[Compat("fw_cfg_io", "dma_enabled", "off", UpTo = "2.4")]
public abstract class Hw;
