// Small machines without a PC's legacy.
namespace MachineTypes.Qemu.X86;

/// <summary>A minimal machine with virtio devices, for guests that start fast (<c>hw/i386/microvm.c</c>).</summary>
[MachineType<X86_64Machine>("microvm", Unversioned = true, From = "4.2")]
[MachineType<I386Machine>("microvm", Unversioned = true, From = "4.2")]
[Acpi]
[CpuMax(288)]
[DefaultCpuType("{qemu-cpu}-{target}-cpu")]
[DefaultRamId("microvm.ram")]
[Compat("pcie-root-port", "io-reserve", "0")]
[Compat("ramfb", "use-legacy-x86-rom", "true", AddedIn = "10.1")]
[Compat("vfio-pci-nohotplug", "use-legacy-x86-rom", "true", AddedIn = "10.1")]
public sealed partial class Microvm : Board;

/// <summary>An emulated enclave of AWS Nitro, for tests without an AWS instance (<c>hw/i386/nitro_enclave.c</c>).</summary>
/// <remarks>Only builds with libcbor and GnuTLS have it.</remarks>
[MachineType<X86_64Machine>("nitro-enclave", Unversioned = true, From = "9.2")]
[MachineType<I386Machine>("nitro-enclave", Unversioned = true, From = "9.2")]
[Acpi]
[CpuMax(288)]
[DefaultCpuType("{qemu-cpu}-{target}-cpu")]
public sealed partial class NitroEnclave : Board;
