namespace MachineTypes.Qemu.X86;

// pc_compat_2_12
[Compat("{target}-cpu", "legacy-cache", "on", UpTo = "2.12")]
[Compat("{target}-cpu", "topoext", "off", UpTo = "2.12")]
[Compat("EPYC-{target}-cpu", "xlevel", "0x8000000a", UpTo = "2.12")]
[Compat("EPYC-IBPB-{target}-cpu", "xlevel", "0x8000000a", UpTo = "2.12")]

// pc_compat_2_11
[Compat("{target}-cpu", "x-migrate-smi-count", "off", UpTo = "2.11")]
[Compat("Skylake-Server-{target}-cpu", "clflushopt", "off", UpTo = "2.11")]

// pc_compat_2_10
[Compat("{target}-cpu", "x-hv-max-vps", "0x40", UpTo = "2.10")]
[Compat("i440FX-pcihost", "x-pci-hole64-fix", "off", UpTo = "2.10")]
[Compat("q35-pcihost", "x-pci-hole64-fix", "off", UpTo = "2.10")]

// pc_compat_2_9
[Compat("mch", "extended-tseg-mbytes", "0", UpTo = "2.9")]

// pc_compat_2_8
[Compat("{target}-cpu", "tcg-cpuid", "off", UpTo = "2.8")]
[Compat("kvmclock", "x-mach-use-reliable-get-clock", "off", UpTo = "2.8")]
[Compat("ICH9-LPC", "x-smi-broadcast", "off", UpTo = "2.8")]
[Compat("{target}-cpu", "vmware-cpuid-freq", "off", UpTo = "2.8")]
[Compat("Haswell-{target}-cpu", "stepping", "1", UpTo = "2.8")]

// pc_compat_2_7
[Compat("{target}-cpu", "l3-cache", "off", UpTo = "2.7")]
[Compat("{target}-cpu", "full-cpuid-auto-level", "off", UpTo = "2.7")]
[Compat("Opteron_G3-{target}-cpu", "family", "15", UpTo = "2.7")]
[Compat("Opteron_G3-{target}-cpu", "model", "6", UpTo = "2.7")]
[Compat("Opteron_G3-{target}-cpu", "stepping", "1", UpTo = "2.7")]
[Compat("isa-pcspk", "migrate", "off", UpTo = "2.7")]

// pc_compat_2_6
[Compat("{target}-cpu", "cpuid-0xb", "off", UpTo = "2.6")]
[Compat("vmxnet3", "romfile", "", UpTo = "2.6")]
[Compat("{target}-cpu", "fill-mtrr-mask", "off", UpTo = "2.6")]
[Compat("apic-common", "legacy-instance-id", "on", UpTo = "2.6")]

// pc_compat_2_4
[Compat("qemu32-{target}-cpu", "model-id", "QEMU Virtual CPU version 2.4.0", UpTo = "2.4")]
[Compat("qemu64-{target}-cpu", "model-id", "QEMU Virtual CPU version 2.4.0", UpTo = "2.4")]
[Compat("athlon-{target}-cpu", "model-id", "QEMU Virtual CPU version 2.4.0", UpTo = "2.4")]
[Compat("Haswell-{target}-cpu", "abm", "off", UpTo = "2.4")]
[Compat("Haswell-noTSX-{target}-cpu", "abm", "off", UpTo = "2.4")]
[Compat("Broadwell-{target}-cpu", "abm", "off", UpTo = "2.4")]
[Compat("Broadwell-noTSX-{target}-cpu", "abm", "off", UpTo = "2.4")]
[Compat("host-{target}-cpu", "host-cache-info", "on", UpTo = "2.4")]
[Compat("{target}-cpu", "check", "off", UpTo = "2.4")]
[Compat("qemu64-{target}-cpu", "sse4a", "on", UpTo = "2.4")]
[Compat("qemu64-{target}-cpu", "abm", "on", UpTo = "2.4")]
[Compat("qemu64-{target}-cpu", "popcnt", "on", UpTo = "2.4")]
[Compat("qemu32-{target}-cpu", "popcnt", "on", UpTo = "2.4")]
[Compat("Opteron_G2-{target}-cpu", "rdtscp", "on", UpTo = "2.4")]
[Compat("Opteron_G3-{target}-cpu", "rdtscp", "on", UpTo = "2.4")]
[Compat("Opteron_G4-{target}-cpu", "rdtscp", "on", UpTo = "2.4")]
[Compat("Opteron_G5-{target}-cpu", "rdtscp", "on", UpTo = "2.4")]

// pc_compat_2_3
[Compat("qemu32-{target}-cpu", "model-id", "QEMU Virtual CPU version 2.3.0", UpTo = "2.3")]
[Compat("qemu64-{target}-cpu", "model-id", "QEMU Virtual CPU version 2.3.0", UpTo = "2.3")]
[Compat("athlon-{target}-cpu", "model-id", "QEMU Virtual CPU version 2.3.0", UpTo = "2.3")]
[Compat("{target}-cpu", "arat", "off", UpTo = "2.3")]
[Compat("qemu64-{target}-cpu", "min-level", "4", UpTo = "2.3")]
[Compat("kvm64-{target}-cpu", "min-level", "5", UpTo = "2.3")]
[Compat("pentium3-{target}-cpu", "min-level", "2", UpTo = "2.3")]
[Compat("n270-{target}-cpu", "min-level", "5", UpTo = "2.3")]
[Compat("Conroe-{target}-cpu", "min-level", "4", UpTo = "2.3")]
[Compat("Penryn-{target}-cpu", "min-level", "4", UpTo = "2.3")]
[Compat("Nehalem-{target}-cpu", "min-level", "4", UpTo = "2.3")]
[Compat("n270-{target}-cpu", "min-xlevel", "0x8000000a", UpTo = "2.3")]
[Compat("Penryn-{target}-cpu", "min-xlevel", "0x8000000a", UpTo = "2.3")]
[Compat("Conroe-{target}-cpu", "min-xlevel", "0x8000000a", UpTo = "2.3")]
[Compat("Nehalem-{target}-cpu", "min-xlevel", "0x8000000a", UpTo = "2.3")]
[Compat("Westmere-{target}-cpu", "min-xlevel", "0x8000000a", UpTo = "2.3")]
[Compat("SandyBridge-{target}-cpu", "min-xlevel", "0x8000000a", UpTo = "2.3")]
[Compat("IvyBridge-{target}-cpu", "min-xlevel", "0x8000000a", UpTo = "2.3")]
[Compat("Haswell-{target}-cpu", "min-xlevel", "0x8000000a", UpTo = "2.3")]
[Compat("Haswell-noTSX-{target}-cpu", "min-xlevel", "0x8000000a", UpTo = "2.3")]
[Compat("Broadwell-{target}-cpu", "min-xlevel", "0x8000000a", UpTo = "2.3")]
[Compat("Broadwell-noTSX-{target}-cpu", "min-xlevel", "0x8000000a", UpTo = "2.3")]
[Compat("{target}-cpu", "kvm-no-smi-migration", "on", UpTo = "2.3")]

// pc_compat_2_2
[Compat("qemu32-{target}-cpu", "model-id", "QEMU Virtual CPU version 2.2.0", UpTo = "2.2")]
[Compat("qemu64-{target}-cpu", "model-id", "QEMU Virtual CPU version 2.2.0", UpTo = "2.2")]
[Compat("athlon-{target}-cpu", "model-id", "QEMU Virtual CPU version 2.2.0", UpTo = "2.2")]
[Compat("kvm64-{target}-cpu", "vme", "off", UpTo = "2.2")]
[Compat("kvm32-{target}-cpu", "vme", "off", UpTo = "2.2")]
[Compat("Conroe-{target}-cpu", "vme", "off", UpTo = "2.2")]
[Compat("Penryn-{target}-cpu", "vme", "off", UpTo = "2.2")]
[Compat("Nehalem-{target}-cpu", "vme", "off", UpTo = "2.2")]
[Compat("Westmere-{target}-cpu", "vme", "off", UpTo = "2.2")]
[Compat("SandyBridge-{target}-cpu", "vme", "off", UpTo = "2.2")]
[Compat("Haswell-{target}-cpu", "vme", "off", UpTo = "2.2")]
[Compat("Broadwell-{target}-cpu", "vme", "off", UpTo = "2.2")]
[Compat("Opteron_G1-{target}-cpu", "vme", "off", UpTo = "2.2")]
[Compat("Opteron_G2-{target}-cpu", "vme", "off", UpTo = "2.2")]
[Compat("Opteron_G3-{target}-cpu", "vme", "off", UpTo = "2.2")]
[Compat("Opteron_G4-{target}-cpu", "vme", "off", UpTo = "2.2")]
[Compat("Opteron_G5-{target}-cpu", "vme", "off", UpTo = "2.2")]
[Compat("Haswell-{target}-cpu", "f16c", "off", UpTo = "2.2")]
[Compat("Haswell-{target}-cpu", "rdrand", "off", UpTo = "2.2")]
[Compat("Broadwell-{target}-cpu", "f16c", "off", UpTo = "2.2")]
[Compat("Broadwell-{target}-cpu", "rdrand", "off", UpTo = "2.2")]

// pc_compat_2_1
[Compat("qemu32-{target}-cpu", "model-id", "QEMU Virtual CPU version 2.1.0", UpTo = "2.1")]
[Compat("qemu64-{target}-cpu", "model-id", "QEMU Virtual CPU version 2.1.0", UpTo = "2.1")]
[Compat("athlon-{target}-cpu", "model-id", "QEMU Virtual CPU version 2.1.0", UpTo = "2.1")]
[Compat("coreduo-{target}-cpu", "vmx", "on", UpTo = "2.1")]
[Compat("core2duo-{target}-cpu", "vmx", "on", UpTo = "2.1")]

// pc_compat_2_0
[Compat("qemu32-{target}-cpu", "model-id", "QEMU Virtual CPU version 2.0.0", UpTo = "2.0")]
[Compat("qemu64-{target}-cpu", "model-id", "QEMU Virtual CPU version 2.0.0", UpTo = "2.0")]
[Compat("athlon-{target}-cpu", "model-id", "QEMU Virtual CPU version 2.0.0", UpTo = "2.0")]
[Compat("virtio-scsi-pci", "any_layout", "off", UpTo = "2.0")]
[Compat("PIIX4_PM", "memory-hotplug-support", "off", UpTo = "2.0")]
[Compat("apic", "version", "0x11", UpTo = "2.0")]
[Compat("nec-usb-xhci", "superspeed-ports-first", "off", UpTo = "2.0")]
[Compat("nec-usb-xhci", "force-pcie-endcap", "on", UpTo = "2.0")]
[Compat("pci-serial", "prog_if", "0", UpTo = "2.0")]
[Compat("pci-serial-2x", "prog_if", "0", UpTo = "2.0")]
[Compat("pci-serial-4x", "prog_if", "0", UpTo = "2.0")]
[Compat("virtio-net-pci", "guest_announce", "off", UpTo = "2.0")]
[Compat("ICH9-LPC", "memory-hotplug-support", "off", UpTo = "2.0")]
[Compat("xio3130-downstream", "power_controller_present", "off", UpTo = "2.0", RemovedIn = "7.0", Reason = "Removed: the property belongs to root and downstream ports of newer machine types alone.")]
[Compat("ioh3420", "power_controller_present", "off", UpTo = "2.0", RemovedIn = "7.0", Reason = "Removed: the property belongs to root and downstream ports of newer machine types alone.")]
public abstract partial class PcHw;
