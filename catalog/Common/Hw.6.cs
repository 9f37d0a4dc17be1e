namespace MachineTypes.Qemu;

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
[Compat("vhost-vsock-device", "seqpacket", "off", UpTo = "6.0", AddedIn = "6.2", Reason = "6.1 offered the feature on older machine types too.")]
public abstract partial class Hw;
