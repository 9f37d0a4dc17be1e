namespace MachineTypes.Qemu.Distributions.Ubuntu;

/// <summary>The tables of <see cref="PcHw"/> that upstream has between two releases that Ubuntu's are built from: they come before the older one's.</summary>
// Upstream's tables of 2.9
[Compat("mch", "extended-tseg-mbytes", "0", UpTo = "zesty")]
// Upstream's tables of 2.7
[Compat("x86_64-cpu", "l3-cache", "off", UpTo = "yakkety")]
[Compat("x86_64-cpu", "full-cpuid-auto-level", "off", UpTo = "yakkety")]
[Compat("Opteron_G3-x86_64-cpu", "family", "15", UpTo = "yakkety")]
[Compat("Opteron_G3-x86_64-cpu", "model", "6", UpTo = "yakkety")]
[Compat("Opteron_G3-x86_64-cpu", "stepping", "1", UpTo = "yakkety")]
[Compat("isa-pcspk", "migrate", "off", UpTo = "yakkety")]
// Upstream's tables of 2.2
[Compat("qemu32-x86_64-cpu", "model-id", "QEMU Virtual CPU version 2.3.0", UpTo = "utopic", AddedIn = "zesty", RemovedIn = "cosmic", Reason = "Only the table of QEMU 2.8 has it.")]
[Compat("qemu64-x86_64-cpu", "model-id", "QEMU Virtual CPU version 2.3.0", UpTo = "utopic", AddedIn = "zesty", RemovedIn = "cosmic", Reason = "Only the table of QEMU 2.8 has it.")]
[Compat("athlon-x86_64-cpu", "model-id", "QEMU Virtual CPU version 2.3.0", UpTo = "utopic", AddedIn = "zesty", RemovedIn = "cosmic", Reason = "Only the table of QEMU 2.8 has it.")]
[Compat("qemu32-x86_64-cpu", "model-id", "QEMU Virtual CPU version 2.2.0", UpTo = "utopic", AddedIn = "cosmic", Reason = "QEMU 2.12 added it to the table.")]
[Compat("qemu64-x86_64-cpu", "model-id", "QEMU Virtual CPU version 2.2.0", UpTo = "utopic", AddedIn = "cosmic", Reason = "QEMU 2.12 added it to the table.")]
[Compat("athlon-x86_64-cpu", "model-id", "QEMU Virtual CPU version 2.2.0", UpTo = "utopic", AddedIn = "cosmic", Reason = "QEMU 2.12 added it to the table.")]
[Compat("kvm64-x86_64-cpu", "vme", "off", UpTo = "utopic")]
[Compat("kvm32-x86_64-cpu", "vme", "off", UpTo = "utopic")]
[Compat("Conroe-x86_64-cpu", "vme", "off", UpTo = "utopic")]
[Compat("Penryn-x86_64-cpu", "vme", "off", UpTo = "utopic")]
[Compat("Nehalem-x86_64-cpu", "vme", "off", UpTo = "utopic")]
[Compat("Westmere-x86_64-cpu", "vme", "off", UpTo = "utopic")]
[Compat("SandyBridge-x86_64-cpu", "vme", "off", UpTo = "utopic")]
[Compat("Haswell-x86_64-cpu", "vme", "off", UpTo = "utopic")]
[Compat("Broadwell-x86_64-cpu", "vme", "off", UpTo = "utopic")]
[Compat("Opteron_G1-x86_64-cpu", "vme", "off", UpTo = "utopic")]
[Compat("Opteron_G2-x86_64-cpu", "vme", "off", UpTo = "utopic")]
[Compat("Opteron_G3-x86_64-cpu", "vme", "off", UpTo = "utopic")]
[Compat("Opteron_G4-x86_64-cpu", "vme", "off", UpTo = "utopic")]
[Compat("Opteron_G5-x86_64-cpu", "vme", "off", UpTo = "utopic")]
[Compat("Haswell-x86_64-cpu", "f16c", "off", UpTo = "utopic")]
[Compat("Haswell-x86_64-cpu", "rdrand", "off", UpTo = "utopic")]
[Compat("Broadwell-x86_64-cpu", "f16c", "off", UpTo = "utopic")]
[Compat("Broadwell-x86_64-cpu", "rdrand", "off", UpTo = "utopic")]
public abstract class PcHwBetween : HwBetween;
