namespace MachineTypes.Qemu;

/// <summary>Whether vCPUs can be plugged into a running guest with <c>device_add</c>.</summary>
/// <remarks>
/// <c>hotpluggable-cpus</c> of <c>MachineInfo</c> in <c>qapi/machine.json</c>. Nothing is lost where a machine type gains it, so it needs no grace period.
/// </remarks>
/// <param name="value">True unless said.</param>
[MachineProperty("hotpluggable-cpus", IntroducedIn = "2.7", Additive = true)]
public sealed class HotpluggableCpusAttribute(bool value = true) : MachineFlagAttribute(value);
