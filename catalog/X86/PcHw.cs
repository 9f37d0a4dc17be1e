namespace MachineTypes.Qemu.X86;

/// <summary>
/// What the PC machine types share, with the i440FX as with the Q35 chipset: the <c>pc_compat_*</c> tables of <c>hw/i386/pc.c</c>, each laid over the <see cref="Hw"/>
/// table of the same release. They stand in one file a major release, as those do.
/// </summary>
/// <remarks>
/// CPU models carry the target in their driver's name: <c>Haswell-{target}-cpu</c> is <c>Haswell-x86_64-cpu</c> on one and <c>Haswell-i386-cpu</c> on the other.
/// </remarks>
[Acpi]
[DefaultCpuType("{qemu-cpu}-{target}-cpu")]
[DefaultRamId("pc.ram")]
[HotpluggableCpus]
[NumaMemSupported(false, Since = "5.1")]
[Compat("ramfb", "use-legacy-x86-rom", "true", AddedIn = "10.1")] // PCs keep the boot ROM that other boards lost then
[Compat("vfio-pci-nohotplug", "use-legacy-x86-rom", "true", AddedIn = "10.1")]
public abstract partial class PcHw : Hw;
