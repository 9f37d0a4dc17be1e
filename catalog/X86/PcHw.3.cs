namespace MachineTypes.Qemu.X86;

// pc_compat_3_1
[Compat("intel-iommu", "dma-drain", "off", UpTo = "3.1")]
[Compat("Opteron_G3-{target}-cpu", "rdtscp", "off", UpTo = "3.1")]
[Compat("Opteron_G4-{target}-cpu", "rdtscp", "off", UpTo = "3.1")]
[Compat("Opteron_G4-{target}-cpu", "npt", "off", UpTo = "3.1")]
[Compat("Opteron_G4-{target}-cpu", "nrip-save", "off", UpTo = "3.1")]
[Compat("Opteron_G5-{target}-cpu", "rdtscp", "off", UpTo = "3.1")]
[Compat("Opteron_G5-{target}-cpu", "npt", "off", UpTo = "3.1")]
[Compat("Opteron_G5-{target}-cpu", "nrip-save", "off", UpTo = "3.1")]
[Compat("EPYC-{target}-cpu", "npt", "off", UpTo = "3.1")]
[Compat("EPYC-{target}-cpu", "nrip-save", "off", UpTo = "3.1")]
[Compat("EPYC-IBPB-{target}-cpu", "npt", "off", UpTo = "3.1")]
[Compat("EPYC-IBPB-{target}-cpu", "nrip-save", "off", UpTo = "3.1")]
[Compat("Skylake-Client-{target}-cpu", "mpx", "on", UpTo = "3.1")]
[Compat("Skylake-Client-IBRS-{target}-cpu", "mpx", "on", UpTo = "3.1")]
[Compat("Skylake-Server-{target}-cpu", "mpx", "on", UpTo = "3.1")]
[Compat("Skylake-Server-IBRS-{target}-cpu", "mpx", "on", UpTo = "3.1")]
[Compat("Cascadelake-Server-{target}-cpu", "mpx", "on", UpTo = "3.1")]
[Compat("Icelake-Client-{target}-cpu", "mpx", "on", UpTo = "3.1")]
[Compat("Icelake-Server-{target}-cpu", "mpx", "on", UpTo = "3.1")]
[Compat("Cascadelake-Server-{target}-cpu", "stepping", "5", UpTo = "3.1")]
[Compat("{target}-cpu", "x-intel-pt-auto-level", "off", UpTo = "3.1")]

// pc_compat_3_0
[Compat("{target}-cpu", "x-hv-synic-kvm-only", "on", UpTo = "3.0")]
[Compat("Skylake-Server-{target}-cpu", "pku", "off", UpTo = "3.0")]
[Compat("Skylake-Server-IBRS-{target}-cpu", "pku", "off", UpTo = "3.0")]
public abstract partial class PcHw;
