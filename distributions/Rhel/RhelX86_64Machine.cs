namespace MachineTypes.Qemu.Distributions;

/// <summary>The machine types of RHEL's <c>qemu-kvm</c> on x86_64, which has no others.</summary>
[MachineCatalog<RhelRelease>]
public readonly partial struct RhelX86_64Machine;
