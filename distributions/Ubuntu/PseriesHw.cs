namespace MachineTypes.Qemu.Distributions.Ubuntu;

/// <summary>What binaries up to 18.10, built from QEMU before 4.0, apply to pSeries: upstream's tables of then, with Ubuntu's changes.</summary>
/// <remarks>An entry that not all of these builds have names those that do: upstream changed its tables, and so did Ubuntu.</remarks>
// Upstream's tables of 2.11
[Compat("hpet", "hpet-offset-saved", "false", UpTo = "bionic")]
[Compat("virtio-blk-pci", "vectors", "2", UpTo = "bionic")]
[Compat("vhost-user-blk-pci", "vectors", "2", UpTo = "bionic")]
[Compat("e1000", "migrate_tso_props", "off", UpTo = "bionic")]
// Upstream's tables of 2.10
[Compat("virtio-mouse-device", "wheel-axis", "false", UpTo = "artful")]
[Compat("virtio-tablet-device", "wheel-axis", "false", UpTo = "artful")]
[Compat("e1000", "romfile", "compat-256k-efi-e1000.rom", UpTo = "artful")]
[Compat("ne2000", "romfile", "compat-256k-efi-ne2k_pci.rom", UpTo = "artful")]
[Compat("pcnet", "romfile", "compat-256k-efi-pcnet.rom", UpTo = "artful")]
[Compat("rtl8139", "romfile", "compat-256k-efi-rtl8139.rom", UpTo = "artful")]
[Compat("virtio-net-pci", "romfile", "compat-256k-efi-virtio.rom", UpTo = "artful")]
// Upstream's tables of 2.8
[Compat("fw_cfg_mem", "x-file-slots", "0x10", UpTo = "zesty")]
[Compat("fw_cfg_io", "x-file-slots", "0x10", UpTo = "zesty")]
[Compat("pflash_cfi01", "old-multiple-chip-handling", "on", UpTo = "zesty")]
[Compat("pci-bridge", "shpc", "on", UpTo = "zesty")]
[Compat("pci-device", "x-pcie-extcap-init", "off", UpTo = "zesty")]
[Compat("virtio-pci", "x-pcie-deverr-init", "off", UpTo = "zesty")]
[Compat("virtio-pci", "x-pcie-lnkctl-init", "off", UpTo = "zesty")]
[Compat("virtio-pci", "x-pcie-pm-init", "off", UpTo = "zesty")]
[Compat("cirrus-vga", "vgamem_mb", "8", UpTo = "zesty")]
[Compat("isa-cirrus-vga", "vgamem_mb", "8", UpTo = "zesty")]
[Compat("spapr-pci-host-bridge", "pcie-extended-configuration-space", "off", UpTo = "zesty")]
// Upstream's tables of 2.6
[Compat("virtio-mmio", "format_transport_address", "off", UpTo = "yakkety")]
[Compat("virtio-pci", "disable-modern", "on", UpTo = "yakkety")]
[Compat("virtio-pci", "disable-legacy", "off", UpTo = "yakkety")]
// Upstream's tables of 2.5
[Compat("isa-fdc", "fallback", "144", UpTo = "xenial")]
[Compat("pvscsi", "x-old-pci-configuration", "on", UpTo = "xenial")]
[Compat("pvscsi", "x-disable-pcie", "on", UpTo = "xenial")]
[Compat("vmxnet3", "x-old-msi-offsets", "on", UpTo = "xenial")]
[Compat("vmxnet3", "x-disable-pcie", "on", UpTo = "xenial")]
[Compat("spapr-vlan", "use-rx-buffer-pools", "off", UpTo = "xenial")]
[Compat("spapr-pci-host-bridge", "ddw", "off", UpTo = "xenial")]
public abstract class PseriesHw : PseriesHwBetween;
