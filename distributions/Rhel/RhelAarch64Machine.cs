namespace MachineTypes.Qemu.Distributions;

/// <summary>The machine types of RHEL's <c>qemu-kvm</c> on aarch64, which has no others.</summary>
[MachineCatalog<RhelRelease>]
public readonly partial struct RhelAarch64Machine;
