namespace MachineTypes.Qemu;

/// <summary>An enclave that the Nitro accelerator of an AWS instance runs (<c>hw/nitro/machine.c</c>).</summary>
/// <remarks>Only builds with support for the Nitro accelerator have it, on the host's own target.</remarks>
[MachineType<X86_64Machine>("nitro", Unversioned = true, From = "11.0")]
[MachineType<Aarch64Machine>("nitro", Unversioned = true, From = "11.0")]
[CpuMax(4096)]
[DefaultRamId("ram", KnownFrom = "11.1")]
public sealed partial class Nitro : Board;
