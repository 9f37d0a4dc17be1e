namespace MachineTypes.Qemu;

/// <summary>The most vCPUs that a guest may have, hot-plugged ones included.</summary>
/// <remarks>
/// <c>cpu-max</c> of <c>MachineInfo</c> in <c>qapi/machine.json</c>, which QEMU has reported since 1.5. It bounds <c>maxcpus</c> of <c>-smp</c>; the accelerator
/// may allow fewer.
/// </remarks>
/// <param name="value">The number of vCPUs.</param>
[MachineProperty("cpu-max")]
public sealed class CpuMaxAttribute(int value) : MachineValueAttribute<int>(value);
