namespace MachineTypes.Qemu;

/// <summary>The CPU that a guest gets where <c>-cpu</c> asks for none.</summary>
/// <remarks><c>default-cpu-type</c> of <c>MachineInfo</c> in <c>qapi/machine.json</c>; absent where the machine type has no default.</remarks>
/// <param name="value">
/// The type's name as QEMU's objects have it, such as <c>qemu64-x86_64-cpu</c>. <c>-cpu</c> takes it without what follows the model: <c>qemu64</c>.
/// </param>
[MachineProperty("default-cpu-type", IntroducedIn = "4.2")]
public sealed class DefaultCpuTypeAttribute(string value) : MachineValueAttribute<string>(value);
