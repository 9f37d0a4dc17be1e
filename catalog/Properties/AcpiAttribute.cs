namespace MachineTypes.Qemu;

/// <summary>Declares whether the machine type can provide ACPI tables to its guest, and so has <c>-machine acpi=on|off</c>.</summary>
/// <remarks><c>acpi</c> of <c>MachineInfo</c> in <c>qapi/machine.json</c>.</remarks>
/// <param name="value">The value of the flag. The default is true.</param>
[MachineProperty("acpi", IntroducedIn = "8.0")]
public sealed class AcpiAttribute(bool value = true) : MachineFlagAttribute(value);
