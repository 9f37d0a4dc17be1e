// Machines for guests of Xen other than fully virtualised PCs, which are xenfv.
namespace MachineTypes.Qemu.X86;

/// <summary>The machine for paravirtualised guests of Xen (<c>hw/xenpv/xen_machine_pv.c</c>).</summary>
/// <remarks>Only builds for Xen hosts have it.</remarks>
[MachineType<X86_64Machine>("xenpv", Unversioned = true, From = "0.11")]
[MachineType<I386Machine>("xenpv", Unversioned = true, From = "0.11")]
[CpuMax(1)]
[NoValue<DefaultRamIdAttribute>(KnownUntil = "5.2")]
public sealed partial class Xenpv : Board;

/// <summary>The machine for PVH guests of Xen, which have virtio devices (<c>hw/i386/xen/xen-pvh.c</c>).</summary>
/// <remarks>Only builds for Xen hosts have it.</remarks>
[MachineType<X86_64Machine>("xenpvh", Unversioned = true, From = "9.2")]
[MachineType<I386Machine>("xenpvh", Unversioned = true, From = "9.2")]
[CpuMax(128)]
[DefaultCpuType("{qemu-cpu}-{target}-cpu")]
public sealed partial class Xenpvh : Board;
