namespace MachineTypes.Qemu.X86;

/// <summary>A PC of the early nineties with a 486 and no PCI (<c>hw/i386/isapc.c</c>).</summary>
[MachineType<X86_64Machine>("isapc", Unversioned = true, From = "0.9.1")]
[MachineType<I386Machine>("isapc", Unversioned = true, From = "0.9.1")]
[Acpi]
[HotpluggableCpus]
[NumaMemSupported(false, KnownFrom = "5.2")]
[CpuMax(1)]
[DefaultCpuType("486-{target}-cpu")]
[DefaultRamId("pc.ram")]
public sealed partial class Isapc : Board;
