namespace MachineTypes.Qemu;

/// <summary>Declares the maximum number of vCPUs that a guest may have, including hot-plugged ones.</summary>
/// <remarks>
/// <c>cpu-max</c> of <c>MachineInfo</c> in <c>qapi/machine.json</c>, which QEMU has reported since 1.5. It limits <c>maxcpus</c> of <c>-smp</c>; the accelerator
/// may allow fewer.
/// </remarks>
/// <param name="value">The number of vCPUs.</param>
[MachineProperty("cpu-max")]
public sealed class CpuMaxAttribute(int value) : MachineValueAttribute<int>(value);
