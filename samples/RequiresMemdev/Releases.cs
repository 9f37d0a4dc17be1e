using MachineTypes;

namespace RequiresMemdev;

/// <summary>The releases of the hypervisor. Deprecated features are kept for two releases, including the one that announces the deprecation.</summary>
[ReleaseTrain("QEMU", GraceReleases = 2)]
[Release("4.0", "2019-04-23")]
[Release("4.1", "2019-08-15")]
[Release("4.2", "2019-12-12")]
[Release("5.0", Expected = "2020-04-28")] // in development: the only one that may change
public readonly partial struct QemuRelease;

/// <summary>The releases of the management stack, which must support hypervisors that are up to eleven months newer.</summary>
[ReleaseTrain("libvirt")]
[Release("5.3.0", "2019-05-04")]
[Release("5.4.0", "2019-06-03")]
[Release("6.4.0", "2020-06-02")]
[Adopts<RequiresMemdevAttribute>(Since = "5.4.0")]
[Consumes<QemuRelease>(SupportMonths = 11)]
public readonly partial struct LibvirtRelease;
