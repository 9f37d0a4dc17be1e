namespace MachineTypes.Qemu.S390x;

/// <summary>IBM's mainframe with channel I/O for virtual guests (<c>hw/s390x/s390-virtio-ccw.c</c>).</summary>
[MachineType<S390xMachine>("s390-ccw-virtio", Unversioned = true, From = "1.4", RemovedIn = "2.4", TablesKnown = false, Reason = "It became versioned.")]
[MachineType<S390xMachine>("s390-ccw-virtio", From = "2.4", Until = "2.8", RemovedIn = "10.0", Reason = "Past the age at which machine types are deleted, one release before that rule began.")]
[MachineType<S390xMachine>("s390-ccw-virtio", From = "2.9", Alias = "s390-ccw-virtio")]
[MachineAlias<S390xMachine>("s390-ccw", RemovedIn = "2.4", Reason = "The versioned machine types did not keep it.")]
[IsDefault]
[CpuMax(255, KnownUntil = "2.3")]
[CpuMax(248, KnownFrom = "4.0")]
[DefaultCpuType("qemu-s390x-cpu")]
[DefaultRamId("s390.ram")]
[HotpluggableCpus]
[Compat("virtio-pci", "disable-legacy", "on", AddedIn = "11.1")]

// ccw_compat_11_0
[Compat("virtio-pci", "disable-legacy", "off", UpTo = "11.0", BeforeBase = true)]

// ccw_compat_9_2
[Compat("zpci", "relaxed-translation", "off", UpTo = "9.2")]

// ccw_compat_9_0
[Compat("s390-flic-qemu", "migrate-all-state", "off", UpTo = "9.0")]

// ccw_compat_7_1
[Compat("zpci", "interpret", "off", UpTo = "7.1")]
[Compat("zpci", "forwarding-assist", "off", UpTo = "7.1")]

// ccw_compat_2_11
[Compat("s390-sclp-event-facility", "allow_all_mask_sizes", "off", UpTo = "2.11")]

// ccw_compat_2_9
[Compat("s390-storage_attributes", "migration-enabled", "off", UpTo = "2.9")]
[Compat("s390-flic", "migration-enabled", "off", UpTo = "2.9", AddedIn = "9.1", WasBuiltIn = true, Reason = "Was set by code until then, not by the table.")]

// ccw_compat_2_8
[Compat("s390-flic", "adapter_routes_max_batch", "64", UpTo = "2.8")]

// ccw_compat_2_6
[Compat("s390-ipl", "iplbext_migration", "off", UpTo = "2.6")]
[Compat("virtual-css-bridge", "css_dev_path", "off", UpTo = "2.6")]

// ccw_compat_2_4
[Compat("s390-skeys", "migration-enabled", "off", UpTo = "2.4")]
[Compat("virtio-blk-ccw", "max_revision", "0", UpTo = "2.4")]
[Compat("virtio-balloon-ccw", "max_revision", "0", UpTo = "2.4")]
[Compat("virtio-serial-ccw", "max_revision", "0", UpTo = "2.4")]
[Compat("virtio-9p-ccw", "max_revision", "0", UpTo = "2.4")]
[Compat("virtio-rng-ccw", "max_revision", "0", UpTo = "2.4")]
[Compat("virtio-net-ccw", "max_revision", "0", UpTo = "2.4")]
[Compat("virtio-scsi-ccw", "max_revision", "0", UpTo = "2.4")]
[Compat("vhost-scsi-ccw", "max_revision", "0", UpTo = "2.4")]
public sealed partial class S390CcwVirtio : Hw;
