using MachineTypes;

namespace PendingFlips;

/// <summary>The releases of the hypervisor in autumn 2019: the deprecation is announced, but nothing has flipped.</summary>
[ReleaseTrain("QEMU", GraceReleases = 2)]
[Release("4.0", "2019-04-23")]
[Release("4.1", "2019-08-15")]
[Release("4.2", Expected = "2019-12-12")]
public readonly partial struct QemuRelease;

/// <summary>Guest RAM is accepted only as a memory backend (memdev). No machine type reports this yet.</summary>
[MachineProperty("requires-memdev", IntroducedIn = "4.1")]
[Deprecates("-numa node,mem=", AnnouncedIn = "4.1", Replacement = "-numa node,memdev=")]
public sealed class RequiresMemdevAttribute : MachineFlagAttribute;

/// <summary>The machine types.</summary>
[MachineCatalog<QemuRelease>]
public readonly partial struct QemuMachine;

/// <summary>The PC with the i440FX chipset.</summary>
[MachineType<QemuMachine>("pc-i440fx", From = "4.0", Alias = "pc")]
public sealed partial class PcI440Fx;

/// <summary>The PC with the Q35 chipset.</summary>
[MachineType<QemuMachine>("pc-q35", From = "4.0", Alias = "q35")]
public sealed partial class PcQ35;
