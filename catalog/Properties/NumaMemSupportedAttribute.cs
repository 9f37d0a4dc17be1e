namespace MachineTypes.Qemu;

/// <summary>Declares whether the machine type still accepts <c>-numa node,mem=SIZE</c>, which specifies the guest RAM of a NUMA node by its size alone.</summary>
/// <remarks>
/// <para>
/// <c>numa-mem-supported</c> of <c>MachineInfo</c> in <c>qapi/machine.json</c>. QEMU before 4.1 does not report it and accepts the option, so
/// the default is true.
/// </para>
/// <para>
/// If it is false, QEMU refuses the option at start and requires a memory backend for each node (QEMU's manual, "Removed features",
/// <c>-numa node,mem=</c>). The flip was announced and reported first, because a guest cannot migrate between a host that uses the option and one that uses backends.
/// </para>
/// </remarks>
/// <param name="value">The value of the flag. The default is true.</param>
[MachineProperty("numa-mem-supported", IntroducedIn = "4.1", Default = true)]
[Deprecates("-numa node,mem=", AnnouncedIn = "4.1", Replacement = "-numa node,memdev=", WhenFlipped = OldUse.Refused)]
public sealed class NumaMemSupportedAttribute(bool value = true) : MachineFlagAttribute(value);
