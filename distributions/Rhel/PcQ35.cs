namespace MachineTypes.Qemu.Distributions.Rhel;

/// <summary>The PC with the Q35 chipset and PCI Express.</summary>
[MachineType<RhelX86_64Machine>("pc-q35", Versions = ["rhel7.3.0", "rhel7.4.0", "rhel7.5.0"], RemovedIn = "9.0", Reason = "Removed in RHEL 9 (bz1968519).")]
[MachineType<RhelX86_64Machine>("pc-q35", Versions = ["rhel7.6.0", "rhel8.0.0", "rhel8.1.0", "rhel8.2.0", "rhel8.3.0", "rhel8.4.0", "rhel8.5.0", "rhel8.6.0"], DeprecatedIn = "9.1", RemovedIn = "10.0", Reason = "Deprecated in 9.1, and removed with the whole of RHEL 8's (RHEL-29002).")]
[MachineType<RhelX86_64Machine>("pc-q35", Versions = ["rhel9.0.0", "rhel9.2.0", "rhel9.4.0", "rhel9.6.0", "rhel9.8.0"], DeprecatedIn = "10.0", Reason = "RHEL 10 deprecates those of RHEL 9 (RHEL-29003).")]
[MachineType<RhelX86_64Machine>("pc-q35", Versions = ["rhel10.0.0", "rhel10.2.0"])]
[MachineAlias<RhelX86_64Machine>("q35", Reason = "As upstream.")]
[CpuMax(255, KnownFrom = "8.8", KnownUntil = "9.3")]
[CpuMax(710, Since = "7.4", KnownFrom = "8.8", KnownUntil = "9.3")]
[NumaMemSupported(KnownFrom = "8.8", KnownUntil = "9.3")]
[NumaMemSupported(false, Since = "8.3", KnownFrom = "8.8", KnownUntil = "9.3")]
[DefaultRamId("pc.ram", KnownFrom = "8.8", KnownUntil = "9.3")]
[DefaultCpuType("qemu64-x86_64-cpu", KnownFrom = "8.8", KnownUntil = "9.3")]
public sealed partial class PcQ35 : PcHw;
