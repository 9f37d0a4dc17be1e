namespace MachineTypes.Qemu.Distributions.Ubuntu;

/// <summary>The changes that Ubuntu's binaries since 19.04 make within upstream's tables, on every target.</summary>
[BaseEntry("virtio-gpu-device", "edid", "false", InsteadOf = "virtio-gpu.edid", AddedIn = "focal", RemovedIn = "groovy", Reason = "Upstream's table names a driver that does not exist; QEMU 5.0 corrects it (LP 1891877).")]
[BaseEntry("e1000", "romfile", "compat-256k-efi-e1000.rom", After = "virtio-tablet-device.wheel-axis", Reason = "A larger ROM file changes the size of the PCI BAR (LP 1713490).")]
[BaseEntry("ne2000", "romfile", "compat-256k-efi-ne2k_pci.rom", After = "virtio-tablet-device.wheel-axis", Reason = "A larger ROM file changes the size of the PCI BAR (LP 1713490).")]
[BaseEntry("pcnet", "romfile", "compat-256k-efi-pcnet.rom", After = "virtio-tablet-device.wheel-axis", Reason = "A larger ROM file changes the size of the PCI BAR (LP 1713490).")]
[BaseEntry("rtl8139", "romfile", "compat-256k-efi-rtl8139.rom", After = "virtio-tablet-device.wheel-axis", Reason = "A larger ROM file changes the size of the PCI BAR (LP 1713490).")]
[BaseEntry("virtio-net-pci", "romfile", "compat-256k-efi-virtio.rom", After = "virtio-tablet-device.wheel-axis", Reason = "A larger ROM file changes the size of the PCI BAR (LP 1713490).")]
public abstract class Hw;
