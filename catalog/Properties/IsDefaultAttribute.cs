namespace MachineTypes.Qemu;

/// <summary>Whether it is the machine type that the target takes where <c>-machine</c> names none: the newest of its family.</summary>
/// <remarks><c>is-default</c> of <c>MachineInfo</c> in <c>qapi/machine.json</c>, which is there only where it is true.</remarks>
/// <param name="value">True unless said.</param>
[MachineProperty("is-default", LatestOnly = true)]
public sealed class IsDefaultAttribute(bool value = true) : MachineFlagAttribute(value);
