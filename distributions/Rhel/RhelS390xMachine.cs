namespace MachineTypes.Qemu.Distributions;

/// <summary>The machine types of RHEL's <c>qemu-kvm</c> on s390x, which has no others.</summary>
[MachineCatalog<RhelRelease>]
public readonly partial struct RhelS390xMachine;
