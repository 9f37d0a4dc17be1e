namespace MachineTypes.Qemu.X86;

/// <summary>What only machine types with the i440FX chipset go back to: the <c>pc_compat_*</c> tables of <c>hw/i386/pc_piix.c</c>.</summary>
[CpuMax(255)]

// pc_compat_1_3
[Compat("qemu32-{target}-cpu", "model-id", "QEMU Virtual CPU version 1.3.0", UpTo = "1.3")]
[Compat("qemu64-{target}-cpu", "model-id", "QEMU Virtual CPU version 1.3.0", UpTo = "1.3")]
[Compat("athlon-{target}-cpu", "model-id", "QEMU Virtual CPU version 1.3.0", UpTo = "1.3")]
[Compat("usb-tablet", "usb_version", "1", UpTo = "1.3")]
[Compat("virtio-net-pci", "ctrl_mac_addr", "off", UpTo = "1.3")]
[Compat("virtio-net-pci", "mq", "off", UpTo = "1.3")]
[Compat("e1000", "autonegotiation", "off", UpTo = "1.3")]

// pc_compat_1_2
[Compat("qemu32-{target}-cpu", "model-id", "QEMU Virtual CPU version 1.2.0", UpTo = "1.2")]
[Compat("qemu64-{target}-cpu", "model-id", "QEMU Virtual CPU version 1.2.0", UpTo = "1.2")]
[Compat("athlon-{target}-cpu", "model-id", "QEMU Virtual CPU version 1.2.0", UpTo = "1.2")]
[Compat("nec-usb-xhci", "msi", "off", UpTo = "1.2")]
[Compat("nec-usb-xhci", "msix", "off", UpTo = "1.2")]
[Compat("qxl", "revision", "3", UpTo = "1.2")]
[Compat("qxl-vga", "revision", "3", UpTo = "1.2")]
[Compat("VGA", "mmio", "off", UpTo = "1.2")]

// pc_compat_1_1
[Compat("qemu32-{target}-cpu", "model-id", "QEMU Virtual CPU version 1.1.0", UpTo = "1.1")]
[Compat("qemu64-{target}-cpu", "model-id", "QEMU Virtual CPU version 1.1.0", UpTo = "1.1")]
[Compat("athlon-{target}-cpu", "model-id", "QEMU Virtual CPU version 1.1.0", UpTo = "1.1")]
[Compat("virtio-scsi-pci", "hotplug", "off", UpTo = "1.1")]
[Compat("virtio-scsi-pci", "param_change", "off", UpTo = "1.1")]
[Compat("VGA", "vgamem_mb", "8", UpTo = "1.1")]
[Compat("vmware-svga", "vgamem_mb", "8", UpTo = "1.1")]
[Compat("qxl-vga", "vgamem_mb", "8", UpTo = "1.1")]
[Compat("qxl", "vgamem_mb", "8", UpTo = "1.1")]
[Compat("virtio-blk-pci", "config-wce", "off", UpTo = "1.1")]

// pc_compat_1_0
[Compat("qemu32-{target}-cpu", "model-id", "QEMU Virtual CPU version 1.0", UpTo = "1.0")]
[Compat("qemu64-{target}-cpu", "model-id", "QEMU Virtual CPU version 1.0", UpTo = "1.0")]
[Compat("athlon-{target}-cpu", "model-id", "QEMU Virtual CPU version 1.0", UpTo = "1.0")]
[Compat("isa-fdc", "check_media_rate", "off", UpTo = "1.0")]
[Compat("virtio-balloon-pci", "class", "0x0500", UpTo = "1.0")]
[Compat("apic-common", "vapic", "off", UpTo = "1.0")]
[Compat("usb-device", "full-path", "no", UpTo = "1.0")]

// pc_compat_0_15
[Compat("qemu32-{target}-cpu", "model-id", "QEMU Virtual CPU version 0.15", UpTo = "0.15")]
[Compat("qemu64-{target}-cpu", "model-id", "QEMU Virtual CPU version 0.15", UpTo = "0.15")]
[Compat("athlon-{target}-cpu", "model-id", "QEMU Virtual CPU version 0.15", UpTo = "0.15")]

// pc_compat_0_14
[Compat("qemu32-{target}-cpu", "model-id", "QEMU Virtual CPU version 0.14", UpTo = "0.14")]
[Compat("qemu64-{target}-cpu", "model-id", "QEMU Virtual CPU version 0.14", UpTo = "0.14")]
[Compat("athlon-{target}-cpu", "model-id", "QEMU Virtual CPU version 0.14", UpTo = "0.14")]
[Compat("virtio-blk-pci", "event_idx", "off", UpTo = "0.14")]
[Compat("virtio-serial-pci", "event_idx", "off", UpTo = "0.14")]
[Compat("virtio-net-pci", "event_idx", "off", UpTo = "0.14")]
[Compat("virtio-balloon-pci", "event_idx", "off", UpTo = "0.14")]
[Compat("qxl", "revision", "2", UpTo = "0.14")]
[Compat("qxl-vga", "revision", "2", UpTo = "0.14")]

// pc_compat_0_13
[Compat("qemu32-{target}-cpu", "model-id", "QEMU Virtual CPU version 0.13", UpTo = "0.13")]
[Compat("qemu64-{target}-cpu", "model-id", "QEMU Virtual CPU version 0.13", UpTo = "0.13")]
[Compat("athlon-{target}-cpu", "model-id", "QEMU Virtual CPU version 0.13", UpTo = "0.13")]
[Compat("pci-device", "command_serr_enable", "off", UpTo = "0.13")]
[Compat("AC97", "use_broken_id", "1", UpTo = "0.13")]
[Compat("virtio-9p-pci", "vectors", "0", UpTo = "0.13")]
[Compat("VGA", "rombar", "0", UpTo = "0.13")]
[Compat("vmware-svga", "rombar", "0", UpTo = "0.13")]

// pc_compat_0_12
[Compat("qemu32-{target}-cpu", "model-id", "QEMU Virtual CPU version 0.12", UpTo = "0.12")]
[Compat("qemu64-{target}-cpu", "model-id", "QEMU Virtual CPU version 0.12", UpTo = "0.12")]
[Compat("athlon-{target}-cpu", "model-id", "QEMU Virtual CPU version 0.12", UpTo = "0.12")]
[Compat("virtio-serial-pci", "max_ports", "1", UpTo = "0.12")]
[Compat("virtio-serial-pci", "vectors", "0", UpTo = "0.12")]
[Compat("usb-mouse", "serial", "1", UpTo = "0.12")]
[Compat("usb-tablet", "serial", "1", UpTo = "0.12")]
[Compat("usb-kbd", "serial", "1", UpTo = "0.12")]
public abstract class I440FxHw : PcHw;
