namespace MachineTypes.Qemu;

/// <summary>Declares whether vCPUs can be plugged into a running guest with <c>device_add</c>.</summary>
/// <remarks>
/// <c>hotpluggable-cpus</c> of <c>MachineInfo</c> in <c>qapi/machine.json</c>. Nothing is lost when a machine type gains this property, so it needs no grace period.
/// </remarks>
/// <param name="value">The value of the flag. The default is true.</param>
[MachineProperty("hotpluggable-cpus", IntroducedIn = "2.7", Additive = true)]
public sealed class HotpluggableCpusAttribute(bool value = true) : MachineFlagAttribute(value);
