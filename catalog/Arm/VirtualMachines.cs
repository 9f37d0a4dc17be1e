// Machines for guests of Xen and of macOS, which are not boards.
namespace MachineTypes.Qemu.Arm;

/// <summary>Apple's virtual machine for macOS guests on macOS hosts (<c>hw/vmapple/vmapple.c</c>).</summary>
/// <remarks>Only builds for macOS hosts have it, and only if they are configured for it.</remarks>
[MachineType<Aarch64Machine>("vmapple", Unversioned = true, From = "10.0")]
[CpuMax(32)]
[DefaultCpuType("host-arm-cpu")]
public sealed partial class Vmapple : Board;

/// <summary>The machine for Arm guests of Xen, which have virtio devices (<c>hw/arm/xen-pvh.c</c>).</summary>
/// <remarks>Only builds for Xen hosts have it.</remarks>
[MachineType<Aarch64Machine>("xenpvh", Unversioned = true, From = "8.1")]
[CpuMax(1, RemovedIn = "9.2")]
[CpuMax(128, AddedIn = "9.2")]
public sealed partial class Xenpvh : Board;
