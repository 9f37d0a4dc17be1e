namespace MachineTypes.Runtime.Tests.Generated;

/// <summary>The releases of a hypervisor.</summary>
[ReleaseTrain("Vesper", GraceReleases = 2)]
[Release("3.0", "2020-01-10")]
[Release("3.1", "2020-06-10")]
[Release("4.0", "2021-01-10")]
[Release("4.1", Expected = "2021-06-10")]
public readonly partial struct VesperRelease;

/// <summary>Its machine types.</summary>
[MachineCatalog<VesperRelease>]
public readonly partial struct VesperMachine;

/// <summary>Machine types of another architecture of the same hypervisor.</summary>
[MachineCatalog<VesperRelease>]
public readonly partial struct VesperArmMachine;

/// <summary>The PC.</summary>
[MachineType<VesperMachine>("pc", Alias = "default")]
[Compat("nic", "rom", "old", UpTo = "3.1")]
[Compat("disk", "queue", "128", UpTo = "4.0")]
public sealed class Pc;

/// <summary>The board of the other architecture.</summary>
[MachineType<VesperArmMachine>("virt")]
[Compat("gic", "version", "2", UpTo = "3.0")]
public sealed class Virt;
