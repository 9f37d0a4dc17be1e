namespace MachineTypes.Qemu.Distributions;

/// <summary>The machine types of RHEL's <c>qemu-kvm</c> on ppc64le, which has no others. RHEL 9 has no emulator for them.</summary>
[MachineCatalog<RhelRelease>]
public readonly partial struct RhelPpc64Machine;
