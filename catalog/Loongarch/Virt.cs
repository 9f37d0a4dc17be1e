namespace MachineTypes.Qemu.Loongarch;

/// <summary>LoongArch's machine type for virtual guests (<c>hw/loongarch/virt.c</c>). It became versioned with 11.1; its name has been an alias since.</summary>
[MachineType<Loongarch64Machine>("virt", Unversioned = true, From = "7.1", RemovedIn = "11.1", Reason = "It became versioned.")]
[MachineType<Loongarch64Machine>("virt", From = "11.1", Alias = "virt")]
[Acpi]
[IsDefault]
[CpuMax(4, RemovedIn = "8.1")]
[CpuMax(256, AddedIn = "8.1")]
[DefaultCpuType("la464-loongarch-cpu")]
[DefaultRamId("loongarch.ram")]
[HotpluggableCpus(false, KnownUntil = "7.2.22")]
[HotpluggableCpus(KnownFrom = "10.0")]
[NumaMemSupported(false, KnownUntil = "7.2.22")]
[NumaMemSupported(KnownFrom = "10.0")]
public sealed partial class Virt : Hw;
