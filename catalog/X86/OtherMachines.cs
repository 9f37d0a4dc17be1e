// PCs and other machines that have no versions.
namespace MachineTypes.Qemu.X86;

/// <summary>The machine type <c>isapc</c>.</summary>
[MachineType<X86_64Machine>("isapc", Unversioned = true)]
[MachineType<I386Machine>("isapc", Unversioned = true)]
[Acpi]
[CpuMax(1)]
[DefaultCpuType("486-{target}-cpu")]
[DefaultRamId("pc.ram")]
[HotpluggableCpus]
public sealed partial class Isapc : Board;

/// <summary>The machine type <c>microvm</c>.</summary>
[MachineType<X86_64Machine>("microvm", Unversioned = true)]
[MachineType<I386Machine>("microvm", Unversioned = true)]
[Acpi]
[CpuMax(288)]
[DefaultCpuType("{qemu-cpu}-{target}-cpu")]
[DefaultRamId("microvm.ram")]
[Compat("pcie-root-port", "io-reserve", "0")]
[Compat("ramfb", "use-legacy-x86-rom", "true", AddedIn = "10.1")]
[Compat("vfio-pci-nohotplug", "use-legacy-x86-rom", "true", AddedIn = "10.1")]
public sealed partial class Microvm : Board;

/// <summary>The machine type <c>nitro</c>.</summary>
[MachineType<X86_64Machine>("nitro", Unversioned = true, From = "10.1")]
[CpuMax(4096)]
[DefaultRamId("ram")]
public sealed partial class Nitro : Board;

/// <summary>The machine type <c>x-remote</c>.</summary>
[MachineType<X86_64Machine>("x-remote", Unversioned = true, From = "6.0")]
[MachineType<I386Machine>("x-remote", Unversioned = true, From = "6.0")]
[CpuMax(1)]
public sealed partial class XRemote : Board;

/// <summary>The machine type <c>xenpv</c>.</summary>
[MachineType<X86_64Machine>("xenpv", Unversioned = true)]
[MachineType<I386Machine>("xenpv", Unversioned = true)]
[CpuMax(1)]
public sealed partial class Xenpv : Board;
