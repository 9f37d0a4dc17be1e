namespace MachineTypes.Qemu.M68k;

/// <summary>The m68k machine type for virtual guests (<c>hw/m68k/virt.c</c>).</summary>
[MachineType<M68kMachine>("virt", From = "6.0", Until = "6.0")]
[MachineType<M68kMachine>("virt", From = "6.1", Until = "6.1", AddedIn = "6.2", Reason = "6.1 was released without a machine type of its own.")]
[MachineType<M68kMachine>("virt", From = "6.2", Alias = "virt")]
[LateTable("6.0", AddedIn = "6.2", Reason = "6.1 was released without a machine type of its own, and without the table of 6.0.")]
[CpuMax(1)]
[DefaultCpuType("m68040-m68k-cpu")]
[DefaultRamId("m68k_virt.ram")]
public sealed partial class Virt : Hw;
