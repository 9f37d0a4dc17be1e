namespace MachineTypes.Qemu.Arm;

/// <summary>Arm's machine type for virtual guests (<c>hw/arm/virt.c</c>), the same on both targets. Up to 2.5 it had no versions.</summary>
[MachineType<Aarch64Machine>("virt", Unversioned = true, From = "2.0", RemovedIn = "2.6", TablesKnown = false, Reason = "It became versioned.")]
[MachineType<Aarch64Machine>("virt", From = "2.6", Alias = "virt")]
[MachineType<ArmMachine>("virt", Unversioned = true, From = "2.0", RemovedIn = "2.6", TablesKnown = false, Reason = "It became versioned.")]
[MachineType<ArmMachine>("virt", From = "2.6", Alias = "virt")]
[Acpi]
[CpuMax(4, RemovedIn = "2.2")]
[CpuMax(8, AddedIn = "2.2", RemovedIn = "2.5")]
[CpuMax(255, AddedIn = "2.5")]
[CpuMax(512, Since = "3.0")]
[DefaultCpuType("cortex-a15-arm-cpu", KnownUntil = "10.0.13")]
[NoValue<DefaultCpuTypeAttribute>(KnownFrom = "11.1", Reason = "A 32-bit default served few guests: one must be asked for.")]
[DefaultRamId("mach-virt.ram")]
[NumaMemSupported(false, Since = "5.1")]
[LateChange(
    "high memory regions are laid out compactly", UpTo = "7.1", BrokenSince = "8.0", FixedIn = "8.0",
    Reason = "Merged for 7.2 and released with 8.0, in options too old by then: virt-7.2 shipped without the compact layout and has it since.")]
[Compat("virtio-iommu-pci", "aw-bits", "48", AddedIn = "9.0")] // hw_compat_8_2 lays 64 over it
[Compat("tpm-tis-device", "ppi", "false", AddedIn = "5.0", RemovedIn = "5.1", Reason = "The board set it in 5.0 alone; 5.1 took the line out.")]
public sealed partial class Virt : Hw;
