using MachineTypes;

namespace MachineTypes.Qemu;

[ReleaseTrain("QEMU", GraceReleases = 2, DeprecatedAfter = 3, DeletedAfter = 9)]
[Release("1.0", "2011-12-01")]
[Release("2.4", "2015-08-11")]
[Release("9.1", "2024-09-03")]
[Release("9.2", "2024-12-11")]
[Release("10.0", "2025-04-22")]
[Release("11.0", "2026-04-14")]
public readonly partial struct QemuRelease;

[ReleaseTrain("libvirt")]
[Release("6.5.0", "2020-07-03")]
[Consumes<QemuRelease>(SupportMonths = 11)]
public readonly partial struct LibvirtRelease;

[MachineProperty("cpu-max")]
public sealed class CpuMaxAttribute(int value) : MachineValueAttribute<int>(value);

[MachineCatalog<QemuRelease>]
public readonly partial struct X86_64Machine;

[MachineCatalog<QemuRelease>]
public readonly partial struct Aarch64Machine;

[MachineType<X86_64Machine>("pc-i440fx", From = "1.0", Alias = "pc")]
[CpuMax(255)]
public sealed partial class PcI440Fx;

[MachineType<X86_64Machine>("pc-q35", From = "2.4", Alias = "q35")]
[CpuMax(288)]
public sealed partial class PcQ35;

[MachineType<X86_64Machine>("isapc", Unversioned = true)]
public sealed partial class IsaPc;

[MachineType<X86_64Machine>("none", Unversioned = true)]
public sealed partial class NoMachine;

[MachineType<Aarch64Machine>("virt", From = "9.1")]
public sealed partial class Virt;
