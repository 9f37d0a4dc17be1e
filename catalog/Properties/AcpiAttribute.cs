namespace MachineTypes.Qemu;

/// <summary>Whether the machine type can give its guest ACPI tables, and so has <c>-machine acpi=on|off</c>.</summary>
/// <remarks><c>acpi</c> of <c>MachineInfo</c> in <c>qapi/machine.json</c>.</remarks>
/// <param name="value">True unless said.</param>
[MachineProperty("acpi", IntroducedIn = "8.0")]
public sealed class AcpiAttribute(bool value = true) : MachineFlagAttribute(value);
