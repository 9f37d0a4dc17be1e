namespace MachineTypes.Qemu.Distributions.Ubuntu;

/// <summary>The changes that Ubuntu's binaries since 19.04 make within upstream's tables, on every target.</summary>
[BaseEntry("virtio-gpu-device", "edid", "false", InsteadOf = "virtio-gpu.edid", AddedIn = "focal", RemovedIn = "groovy", Reason = "Upstream's table names a driver that does not exist; QEMU 5.0 corrects it (LP 1891877).")]
[BaseEntry("e1000", "romfile", "compat-256k-efi-e1000.rom", After = "virtio-tablet-device.wheel-axis", Reason = "A larger ROM file changes the size of the PCI BAR (LP 1713490).")]
[BaseEntry("ne2000", "romfile", "compat-256k-efi-ne2k_pci.rom", After = "virtio-tablet-device.wheel-axis", Reason = "A larger ROM file changes the size of the PCI BAR (LP 1713490).")]
[BaseEntry("pcnet", "romfile", "compat-256k-efi-pcnet.rom", After = "virtio-tablet-device.wheel-axis", Reason = "A larger ROM file changes the size of the PCI BAR (LP 1713490).")]
[BaseEntry("rtl8139", "romfile", "compat-256k-efi-rtl8139.rom", After = "virtio-tablet-device.wheel-axis", Reason = "A larger ROM file changes the size of the PCI BAR (LP 1713490).")]
[BaseEntry("virtio-net-pci", "romfile", "compat-256k-efi-virtio.rom", After = "virtio-tablet-device.wheel-axis", Reason = "A larger ROM file changes the size of the PCI BAR (LP 1713490).")]
// In binaries from QEMU before 4.0, what its tables have otherwise than those of 4.0.
[BaseEntry("vmgenid", "x-write-pointer-available", "off", After = "fw_cfg_io.dma_enabled", AddedIn = "artful", RemovedIn = "bionic", Reason = "Only QEMU 2.10 has it.")]
[BaseEntry("migration", "send-configuration", "off", Missing = true, AddedIn = "zesty", RemovedIn = "artful", Reason = "The tables of QEMU 2.8 do not have it.")]
[BaseEntry("migration", "send-section-footer", "off", Missing = true, AddedIn = "zesty", RemovedIn = "artful", Reason = "The tables of QEMU 2.8 do not have it.")]
[BaseEntry("migration", "store-global-state", "off", Missing = true, AddedIn = "zesty", RemovedIn = "artful", Reason = "The tables of QEMU 2.8 do not have it.")]
public abstract class Hw;
