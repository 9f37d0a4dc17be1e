namespace MachineTypes.Qemu;

/// <summary>
/// What the PC machine types share, with the i440FX as with the Q35 chipset: the <c>pc_compat_*</c> tables of <c>hw/i386/pc.c</c>, each laid over the
/// <see cref="Hw"/> table of the same release.
/// </summary>
/// <remarks>
/// CPU models carry the target in their driver's name, such as <c>Haswell-x86_64-cpu</c>: these are the tables of the x86_64 target.
/// </remarks>
[Acpi]
[DefaultCpuType("qemu64-x86_64-cpu")]
[DefaultRamId("pc.ram")]
[HotpluggableCpus]
[NumaMemSupported(false, Since = "5.1")]

// pc_compat_9_1
[Compat("ICH9-LPC", "x-smi-swsmi-timer", "off", UpTo = "9.1")]
[Compat("ICH9-LPC", "x-smi-periodic-timer", "off", UpTo = "9.1")]
[Compat("intel-iommu", "stale-tm", "on", UpTo = "9.1")]
[Compat("intel-iommu", "aw-bits", "39", UpTo = "9.1")] // came with 10.0, a table too old: pc-*-9.2 shipped with 39 and has had 48 since

// pc_compat_9_0
[Compat("x86_64-cpu", "x-amd-topoext-features-only", "false", UpTo = "9.0")]
[Compat("x86_64-cpu", "x-l1-cache-per-thread", "false", UpTo = "9.0")]
[Compat("x86_64-cpu", "guest-phys-bits", "0", UpTo = "9.0")]
[Compat("sev-guest", "legacy-vm-type", "on", UpTo = "9.0")] // listed, but without effect: the object sets auto after its compat entries
[Compat("x86_64-cpu", "legacy-multi-node", "on", UpTo = "9.0")]

// pc_compat_8_0
[Compat("virtio-mem", "unplugged-inaccessible", "auto", UpTo = "8.0")]

// pc_compat_7_2
[Compat("ICH9-LPC", "noreboot", "true", UpTo = "7.2")]

// pc_compat_6_2
[Compat("virtio-mem", "unplugged-inaccessible", "off", UpTo = "6.2")]

// pc_compat_6_1
[Compat("x86_64-cpu", "hv-version-id-build", "0x1bbc", UpTo = "6.1")]
[Compat("x86_64-cpu", "hv-version-id-major", "0x0006", UpTo = "6.1")]
[Compat("x86_64-cpu", "hv-version-id-minor", "0x0001", UpTo = "6.1")]
[Compat("ICH9-LPC", "x-keep-pci-slot-hpc", "false", UpTo = "6.1")]

// pc_compat_6_0
[Compat("qemu64-x86_64-cpu", "family", "6", UpTo = "6.0")]
[Compat("qemu64-x86_64-cpu", "model", "6", UpTo = "6.0")]
[Compat("qemu64-x86_64-cpu", "stepping", "3", UpTo = "6.0")]
[Compat("x86_64-cpu", "x-vendor-cpuid-only", "off", UpTo = "6.0")]
[Compat("ICH9-LPC", "acpi-pci-hotplug-with-bridge-support", "off", UpTo = "6.0")]
[Compat("ICH9-LPC", "x-keep-pci-slot-hpc", "true", UpTo = "6.0")]

// pc_compat_5_2
[Compat("ICH9-LPC", "x-smi-cpu-hotunplug", "off", UpTo = "5.2")]

// pc_compat_5_1
[Compat("ICH9-LPC", "x-smi-cpu-hotplug", "off", UpTo = "5.1")]
[Compat("x86_64-cpu", "kvm-msi-ext-dest-id", "off", UpTo = "5.1")] // came with 6.0, a table too old: pc-*-5.2 shipped without the feature

// pc_compat_4_2
[Compat("mch", "smbase-smram", "off", UpTo = "4.2")]

// pc_compat_3_1
[Compat("intel-iommu", "dma-drain", "off", UpTo = "3.1")]
[Compat("Opteron_G3-x86_64-cpu", "rdtscp", "off", UpTo = "3.1")]
[Compat("Opteron_G4-x86_64-cpu", "rdtscp", "off", UpTo = "3.1")]
[Compat("Opteron_G4-x86_64-cpu", "npt", "off", UpTo = "3.1")]
[Compat("Opteron_G4-x86_64-cpu", "nrip-save", "off", UpTo = "3.1")]
[Compat("Opteron_G5-x86_64-cpu", "rdtscp", "off", UpTo = "3.1")]
[Compat("Opteron_G5-x86_64-cpu", "npt", "off", UpTo = "3.1")]
[Compat("Opteron_G5-x86_64-cpu", "nrip-save", "off", UpTo = "3.1")]
[Compat("EPYC-x86_64-cpu", "npt", "off", UpTo = "3.1")]
[Compat("EPYC-x86_64-cpu", "nrip-save", "off", UpTo = "3.1")]
[Compat("EPYC-IBPB-x86_64-cpu", "npt", "off", UpTo = "3.1")]
[Compat("EPYC-IBPB-x86_64-cpu", "nrip-save", "off", UpTo = "3.1")]
[Compat("Skylake-Client-x86_64-cpu", "mpx", "on", UpTo = "3.1")]
[Compat("Skylake-Client-IBRS-x86_64-cpu", "mpx", "on", UpTo = "3.1")]
[Compat("Skylake-Server-x86_64-cpu", "mpx", "on", UpTo = "3.1")]
[Compat("Skylake-Server-IBRS-x86_64-cpu", "mpx", "on", UpTo = "3.1")]
[Compat("Cascadelake-Server-x86_64-cpu", "mpx", "on", UpTo = "3.1")]
[Compat("Icelake-Client-x86_64-cpu", "mpx", "on", UpTo = "3.1")]
[Compat("Icelake-Server-x86_64-cpu", "mpx", "on", UpTo = "3.1")]
[Compat("Cascadelake-Server-x86_64-cpu", "stepping", "5", UpTo = "3.1")]
[Compat("x86_64-cpu", "x-intel-pt-auto-level", "off", UpTo = "3.1")]

// pc_compat_3_0
[Compat("x86_64-cpu", "x-hv-synic-kvm-only", "on", UpTo = "3.0")]
[Compat("Skylake-Server-x86_64-cpu", "pku", "off", UpTo = "3.0")]
[Compat("Skylake-Server-IBRS-x86_64-cpu", "pku", "off", UpTo = "3.0")]

// pc_compat_2_12
[Compat("x86_64-cpu", "legacy-cache", "on", UpTo = "2.12")]
[Compat("x86_64-cpu", "topoext", "off", UpTo = "2.12")]
[Compat("EPYC-x86_64-cpu", "xlevel", "0x8000000a", UpTo = "2.12")]
[Compat("EPYC-IBPB-x86_64-cpu", "xlevel", "0x8000000a", UpTo = "2.12")]

// pc_compat_2_11
[Compat("x86_64-cpu", "x-migrate-smi-count", "off", UpTo = "2.11")]
[Compat("Skylake-Server-x86_64-cpu", "clflushopt", "off", UpTo = "2.11")]

// pc_compat_2_10
[Compat("x86_64-cpu", "x-hv-max-vps", "0x40", UpTo = "2.10")]
[Compat("i440FX-pcihost", "x-pci-hole64-fix", "off", UpTo = "2.10")]
[Compat("q35-pcihost", "x-pci-hole64-fix", "off", UpTo = "2.10")]

// pc_compat_2_9
[Compat("mch", "extended-tseg-mbytes", "0", UpTo = "2.9")]

// pc_compat_2_8
[Compat("x86_64-cpu", "tcg-cpuid", "off", UpTo = "2.8")]
[Compat("kvmclock", "x-mach-use-reliable-get-clock", "off", UpTo = "2.8")]
[Compat("ICH9-LPC", "x-smi-broadcast", "off", UpTo = "2.8")]
[Compat("x86_64-cpu", "vmware-cpuid-freq", "off", UpTo = "2.8")]
[Compat("Haswell-x86_64-cpu", "stepping", "1", UpTo = "2.8")]

// pc_compat_2_7
[Compat("x86_64-cpu", "l3-cache", "off", UpTo = "2.7")]
[Compat("x86_64-cpu", "full-cpuid-auto-level", "off", UpTo = "2.7")]
[Compat("Opteron_G3-x86_64-cpu", "family", "15", UpTo = "2.7")]
[Compat("Opteron_G3-x86_64-cpu", "model", "6", UpTo = "2.7")]
[Compat("Opteron_G3-x86_64-cpu", "stepping", "1", UpTo = "2.7")]
[Compat("isa-pcspk", "migrate", "off", UpTo = "2.7")]

// pc_compat_2_6
[Compat("x86_64-cpu", "cpuid-0xb", "off", UpTo = "2.6")]
[Compat("vmxnet3", "romfile", "", UpTo = "2.6")]
[Compat("x86_64-cpu", "fill-mtrr-mask", "off", UpTo = "2.6")]
[Compat("apic-common", "legacy-instance-id", "on", UpTo = "2.6")]

// pc_compat_2_4
[Compat("qemu32-x86_64-cpu", "model-id", "QEMU Virtual CPU version 2.4.0", UpTo = "2.4")]
[Compat("qemu64-x86_64-cpu", "model-id", "QEMU Virtual CPU version 2.4.0", UpTo = "2.4")]
[Compat("athlon-x86_64-cpu", "model-id", "QEMU Virtual CPU version 2.4.0", UpTo = "2.4")]
[Compat("Haswell-x86_64-cpu", "abm", "off", UpTo = "2.4")]
[Compat("Haswell-noTSX-x86_64-cpu", "abm", "off", UpTo = "2.4")]
[Compat("Broadwell-x86_64-cpu", "abm", "off", UpTo = "2.4")]
[Compat("Broadwell-noTSX-x86_64-cpu", "abm", "off", UpTo = "2.4")]
[Compat("host-x86_64-cpu", "host-cache-info", "on", UpTo = "2.4")]
[Compat("x86_64-cpu", "check", "off", UpTo = "2.4")]
[Compat("qemu64-x86_64-cpu", "sse4a", "on", UpTo = "2.4")]
[Compat("qemu64-x86_64-cpu", "abm", "on", UpTo = "2.4")]
[Compat("qemu64-x86_64-cpu", "popcnt", "on", UpTo = "2.4")]
[Compat("qemu32-x86_64-cpu", "popcnt", "on", UpTo = "2.4")]
[Compat("Opteron_G2-x86_64-cpu", "rdtscp", "on", UpTo = "2.4")]
[Compat("Opteron_G3-x86_64-cpu", "rdtscp", "on", UpTo = "2.4")]
[Compat("Opteron_G4-x86_64-cpu", "rdtscp", "on", UpTo = "2.4")]
[Compat("Opteron_G5-x86_64-cpu", "rdtscp", "on", UpTo = "2.4")]
public abstract class Pc : Hw;
