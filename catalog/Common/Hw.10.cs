namespace MachineTypes.Qemu;

// hw_compat_10_2
[Compat("scsi-block", "migrate-pr", "off", UpTo = "10.2")]
[Compat("isa-cirrus-vga", "global-vmstate", "true", UpTo = "10.2")]

// hw_compat_10_1
[Compat("acpi-ged", "x-has-hest-addr", "false", UpTo = "10.1")]
[Compat("virtio-net-device", "host_tunnel", "off", UpTo = "10.1")]
[Compat("virtio-net-device", "host_tunnel_csum", "off", UpTo = "10.1")]
[Compat("virtio-net-device", "guest_tunnel", "off", UpTo = "10.1")]
[Compat("virtio-net-device", "guest_tunnel_csum", "off", UpTo = "10.1")]

// hw_compat_10_0
[Compat("scsi-hd", "dpofua", "off", UpTo = "10.0")]
[Compat("vfio-pci", "x-migration-load-config-after-iter", "off", UpTo = "10.0")]
[Compat("ramfb", "use-legacy-x86-rom", "true", UpTo = "10.0")]
[Compat("vfio-pci-nohotplug", "use-legacy-x86-rom", "true", UpTo = "10.0")]
[Compat("chardev-qemu-vdagent", "x-migration-blocked", "true", UpTo = "10.0", AddedIn = "11.0", Reason = "Migration of the agent came with 10.1, and older machine types were not kept from it.")]
public abstract partial class Hw;
