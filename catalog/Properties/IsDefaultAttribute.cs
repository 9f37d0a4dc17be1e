namespace MachineTypes.Qemu;

/// <summary>Declares whether the newest machine type of the family is the one that QEMU uses for the target if <c>-machine</c> is not specified.</summary>
/// <remarks><c>is-default</c> of <c>MachineInfo</c> in <c>qapi/machine.json</c>, which is present only if it is true.</remarks>
/// <param name="value">The value of the flag. The default is true.</param>
[MachineProperty("is-default", LatestOnly = true)]
public sealed class IsDefaultAttribute(bool value = true) : MachineFlagAttribute(value);
