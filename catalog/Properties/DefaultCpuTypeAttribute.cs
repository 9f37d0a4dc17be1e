namespace MachineTypes.Qemu;

/// <summary>Declares the CPU that a guest gets if <c>-cpu</c> is not specified.</summary>
/// <remarks><c>default-cpu-type</c> of <c>MachineInfo</c> in <c>qapi/machine.json</c>; absent if the machine type has no default.</remarks>
/// <param name="value">
/// The name of the CPU's QOM type, such as <c>qemu64-x86_64-cpu</c>. <c>-cpu</c> accepts only the model in it: <c>qemu64</c>.
/// </param>
[MachineProperty("default-cpu-type", IntroducedIn = "4.2")]
public sealed class DefaultCpuTypeAttribute(string value) : MachineValueAttribute<string>(value);
