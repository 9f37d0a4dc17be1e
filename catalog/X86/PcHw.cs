namespace MachineTypes.Qemu.X86;

/// <summary>
/// What the PC machine types share, with the i440FX as with the Q35 chipset: the <c>pc_compat_*</c> tables of <c>hw/i386/pc.c</c>, each laid over the <see cref="Hw"/>
/// table of the same release. There is one file per major release, as in QEMU.
/// </summary>
/// <remarks>
/// CPU models carry the target in their driver's name: <c>Haswell-{target}-cpu</c> is <c>Haswell-x86_64-cpu</c> on one and <c>Haswell-i386-cpu</c> on the other.
/// </remarks>
[Acpi]
[DefaultCpuType("{qemu-cpu}-{target}-cpu")]
[DefaultRamId("pc.ram")]
[HotpluggableCpus]
[NumaMemSupported(false, Since = "5.1")]
[LateChange("the PCI root bus has the ACPI _UID 0 instead of 1", UpTo = "5.1", FixedIn = "6.0", Reason = "Windows took the network cards for new ones, and lost their static addresses.")]
[LateChange(
    "the field auto_enable_numa_with_memhp is off instead of auto_enable_numa_with_memdev, so that guests with and without memory slots get other NUMA nodes",
    UpTo = "5.0", FixedIn = "5.2", Reason = "The fields were mixed up.")]
[LateChange(
    "the field legacy_no_rng_seed is there, which keeps the seed for a kernel's random numbers off", UpTo = "7.1", FixedIn = "7.2.1",
    Reason = "The field was removed together with the seed, which newer machine types of 7.2 have.")]
[LateChange(
    "sev-guest.legacy-vm-type stays auto, although the table sets it to on", UpTo = "9.0",
    Reason = "The object sets its own value after that of the table.")]
[Compat("ramfb", "use-legacy-x86-rom", "true", AddedIn = "10.1")] // PCs keep the boot ROM that other boards lost then
[Compat("vfio-pci-nohotplug", "use-legacy-x86-rom", "true", AddedIn = "10.1")]
public abstract partial class PcHw : Hw;
