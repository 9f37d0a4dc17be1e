namespace MachineTypes.Qemu;

/// <summary>Whether the machine type still accepts <c>-numa node,mem=SIZE</c>, guest RAM of a NUMA node that is given by its size alone.</summary>
/// <remarks>
/// <para>
/// <c>numa-mem-supported</c> of <c>MachineInfo</c> in <c>qapi/machine.json</c>. QEMU before 4.1 does not report it and accepts the option, so
/// what is not said reads as true.
/// </para>
/// <para>
/// Where it is false, QEMU refuses the option at start and wants a memory backend for each node (QEMU's manual, "Removed features",
/// <c>-numa node,mem=</c>). The flip was announced and reported first because a guest cannot migrate between the two ways.
/// </para>
/// </remarks>
/// <param name="value">True unless said.</param>
[MachineProperty("numa-mem-supported", IntroducedIn = "4.1", Default = true)]
[Deprecates("-numa node,mem=", AnnouncedIn = "4.1", Replacement = "-numa node,memdev=", WhenFlipped = OldUse.Refused)]
public sealed class NumaMemSupportedAttribute(bool value = true) : MachineFlagAttribute(value);
