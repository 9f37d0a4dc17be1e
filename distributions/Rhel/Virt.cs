namespace MachineTypes.Qemu.Distributions.Rhel;

/// <summary>The virtual board of Arm.</summary>
[MachineType<RhelAarch64Machine>("virt", Versions = ["rhel8.0.0", "rhel8.1.0"], RemovedIn = "8.6", Reason = "Named in changelogs alone; 8.8 does not have them.")]
[MachineType<RhelAarch64Machine>("virt", Versions = ["rhel8.2.0", "rhel8.3.0", "rhel8.4.0", "rhel8.5.0", "rhel8.6.0"], RemovedIn = "9.0", Reason = "RHEL 9 starts anew (bz1952449, bz2031044).")]
[MachineType<RhelAarch64Machine>("virt", Versions = ["rhel9.0.0", "rhel9.2.0", "rhel9.4.0", "rhel9.6.0", "rhel9.8.0"], DeprecatedIn = "10.0", Reason = "RHEL 10 deprecates those of RHEL 9 (RHEL-29003).")]
[MachineType<RhelAarch64Machine>("virt", Versions = ["rhel10.0.0", "rhel10.2.0"])]
[MachineAlias<RhelAarch64Machine>("virt", Reason = "As upstream.")]
[CpuMax(384, KnownFrom = "8.8", KnownUntil = "9.3")]
[NumaMemSupported(KnownFrom = "8.8", KnownUntil = "9.3")]
[NumaMemSupported(false, Since = "8.3", KnownFrom = "8.8", KnownUntil = "9.3")]
[DefaultRamId("mach-virt.ram", KnownFrom = "8.8", KnownUntil = "9.3")]
[DefaultCpuType("cortex-a57-arm-cpu", KnownFrom = "8.8", KnownUntil = "9.3")]
[Compat("virtio-net-pci", "romfile", "")]
[LateChange("CPU clusters must not cross NUMA nodes", UpTo = "9.2", BrokenSince = "9.3", Reason = "cpu_cluster_has_numa_boundary was set for shipped machine types (8.0.0-7).")]
[LateChange("features of pointer authentication are those of the host", UpTo = "9.6", BrokenSince = "10.0", Reason = "Guests could not move from 9.6 on one CPU family, until 9.1.0-12 (RHEL-71761).")]
public sealed partial class Virt : Hw9;
