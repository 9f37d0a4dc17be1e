namespace MachineTypes.Qemu.Distributions.Ubuntu;

/// <summary>The PC with the i440FX chipset.</summary>
/// <remarks>
/// focal and focal-hpb are on 4.0 where 4.2 was meant, hirsute-hpb on 5.1 where 5.2 was, and questing on 10.0 where 10.1 was, which questing-v2 corrects. They stay as they
/// shipped. wily is a definition of its own: upstream's 2.5, and after it what 2.4 changed, with three entries about migration in the middle.
/// </remarks>
[MachineType<UbuntuX86_64Machine>("pc-i440fx", Versions = ["trusty", "wily", "xenial"], RemovedIn = "resolute", Reason = "26.04 does not have them.")]
[MachineType<UbuntuX86_64Machine>("pc-i440fx", Versions = ["utopic", "vivid"], RemovedIn = "zesty", Reason = "17.04 does not have them.")]
[MachineType<UbuntuX86_64Machine>("pc-i440fx", Versions = ["yakkety", "zesty"], RemovedIn = "cosmic", Reason = "Dropped in 18.10; they came back in 19.10 (LP 1802944).")]
[MachineType<UbuntuX86_64Machine>("pc-i440fx", Versions = ["yakkety", "zesty"], AddedIn = "eoan", Reason = "Guests could not start after an upgrade (LP 1802944).")]
[MachineType<UbuntuX86_64Machine>("pc-i440fx", Versions = ["artful", "bionic", "bionic-hpb", "cosmic", "cosmic-hpb", "disco", "disco-hpb", "eoan", "eoan-hpb", "focal", "focal-hpb", "groovy", "groovy-hpb", "hirsute", "hirsute-hpb", "impish", "impish-hpb", "jammy", "jammy-hpb", "kinetic", "kinetic-hpb", "lunar", "lunar-hpb", "mantic", "mantic-hpb", "mantic-maxcpus", "mantic-hpb-maxcpus", "noble", "oracular", "plucky", "questing", "questing-v2", "resolute"])]
[MachineType<UbuntuX86_64Machine>("pc-i440fx", Versions = ["jammy-maxcpus", "jammy-hpb-maxcpus"], AddedIn = "noble", Reason = "Added in 24.04 with the name of an older release (LP 2012763).")]
[MachineType<UbuntuX86_64Machine>("pc-i440fx", Versions = ["noble-v2"], AddedIn = "resolute", Reason = "An update of the release added them; which one is not known.")]
[MachineAlias<UbuntuX86_64Machine>("ubuntu", AddedIn = "utopic", RemovedIn = "vivid", Reason = "Updates of 14.10 have it, from 2.1+dfsg-4ubuntu5 on.")]
[MachineAlias<UbuntuX86_64Machine>("pc", AddedIn = "xenial", RemovedIn = "yakkety", Reason = "16.04 gives it to its own machine type instead of upstream's.")]
[MachineAlias<UbuntuX86_64Machine>("ubuntu", AddedIn = "zesty", Reason = "pc is upstream's machine type again.")]
[BasedOn<X86_64Machine>("pc-i440fx-2.0", For = "trusty")]
[BasedOn<X86_64Machine>("pc-i440fx-2.1", For = "utopic")]
[BasedOn<X86_64Machine>("pc-i440fx-2.3", For = "vivid")]
[BasedOn<X86_64Machine>("pc-i440fx-2.4", For = "wily", RemovedIn = "bionic")]
[BasedOn<X86_64Machine>("pc-i440fx-2.4", For = "wily", AddedIn = "cosmic", RemovedIn = "disco", Reason = "18.10 does not have the correction of 18.04.")]
[BasedOn<X86_64Machine>("pc-i440fx-2.5", For = "wily", AddedIn = "bionic", Reason = "The tables of 2.3 and 2.4 changed meaning (LP 1829868, LP 1902654).", With = [
    "virtio-blk-device.scsi=true",
    "e1000.extra_mac_registers=off",
    "virtio-pci.x-disable-pcie=on",
    "virtio-pci.migrate-extra=off",
    "fw_cfg_mem.dma_enabled=off",
    "fw_cfg_io.dma_enabled=off",
    "migration.send-configuration=off",
    "migration.send-section-footer=off",
    "migration.store-global-state=off",
    "qemu32-x86_64-cpu.model-id=QEMU Virtual CPU version 2.4.0",
    "qemu64-x86_64-cpu.model-id=QEMU Virtual CPU version 2.4.0",
    "athlon-x86_64-cpu.model-id=QEMU Virtual CPU version 2.4.0",
    "Haswell-x86_64-cpu.abm=off",
    "Haswell-noTSX-x86_64-cpu.abm=off",
    "Broadwell-x86_64-cpu.abm=off",
    "Broadwell-noTSX-x86_64-cpu.abm=off",
    "host-x86_64-cpu.host-cache-info=on",
    "x86_64-cpu.check=off",
    "qemu64-x86_64-cpu.sse4a=on",
    "qemu64-x86_64-cpu.abm=on",
    "qemu64-x86_64-cpu.popcnt=on",
    "qemu32-x86_64-cpu.popcnt=on",
    "Opteron_G2-x86_64-cpu.rdtscp=on",
    "Opteron_G3-x86_64-cpu.rdtscp=on",
    "Opteron_G4-x86_64-cpu.rdtscp=on",
    "Opteron_G5-x86_64-cpu.rdtscp=on",
])]
[BasedOn<X86_64Machine>("pc-i440fx-2.5", For = "xenial")]
[BasedOn<X86_64Machine>("pc-i440fx-2.6", For = "yakkety")]
[BasedOn<X86_64Machine>("pc-i440fx-2.8", For = "zesty")]
[BasedOn<X86_64Machine>("pc-i440fx-2.10", For = "artful")]
[BasedOn<X86_64Machine>("pc-i440fx-2.11", For = "bionic")]
[BasedOn<X86_64Machine>("pc-i440fx-2.11", For = "bionic-hpb", With = ["x86_64-cpu.host-phys-bits=on"])]
[BasedOn<X86_64Machine>("pc-i440fx-2.12", For = "cosmic")]
[BasedOn<X86_64Machine>("pc-i440fx-2.12", For = "cosmic-hpb", With = ["x86_64-cpu.host-phys-bits=on"])]
[BasedOn<X86_64Machine>("pc-i440fx-3.1", For = "disco")]
[BasedOn<X86_64Machine>("pc-i440fx-3.1", For = "disco-hpb", With = ["x86_64-cpu.host-phys-bits=on"])]
[BasedOn<X86_64Machine>("pc-i440fx-4.0", For = "eoan")]
[BasedOn<X86_64Machine>("pc-i440fx-4.0", For = "eoan-hpb", With = ["x86_64-cpu.host-phys-bits=on"])]
[BasedOn<X86_64Machine>("pc-i440fx-4.0", For = "focal")]
[BasedOn<X86_64Machine>("pc-i440fx-4.0", For = "focal-hpb", With = ["x86_64-cpu.host-phys-bits=on"])]
[BasedOn<X86_64Machine>("pc-i440fx-5.0", For = "groovy")]
[BasedOn<X86_64Machine>("pc-i440fx-5.0", For = "groovy-hpb", With = ["x86_64-cpu.host-phys-bits=on"])]
[BasedOn<X86_64Machine>("pc-i440fx-5.2", For = "hirsute")]
[BasedOn<X86_64Machine>("pc-i440fx-5.1", For = "hirsute-hpb", With = ["x86_64-cpu.host-phys-bits=on"])]
[BasedOn<X86_64Machine>("pc-i440fx-6.0", For = "impish")]
[BasedOn<X86_64Machine>("pc-i440fx-6.0", For = "impish-hpb", With = ["x86_64-cpu.host-phys-bits=on"])]
[BasedOn<X86_64Machine>("pc-i440fx-6.2", For = "jammy")]
[BasedOn<X86_64Machine>("pc-i440fx-6.2", For = "jammy-hpb", With = ["x86_64-cpu.host-phys-bits=on"])]
[BasedOn<X86_64Machine>("pc-i440fx-6.2", For = "jammy-maxcpus")]
[BasedOn<X86_64Machine>("pc-i440fx-6.2", For = "jammy-hpb-maxcpus", With = ["x86_64-cpu.host-phys-bits=on"])]
[BasedOn<X86_64Machine>("pc-i440fx-7.0", For = "kinetic")]
[BasedOn<X86_64Machine>("pc-i440fx-7.0", For = "kinetic-hpb", With = ["x86_64-cpu.host-phys-bits=on"])]
[BasedOn<X86_64Machine>("pc-i440fx-7.2", For = "lunar")]
[BasedOn<X86_64Machine>("pc-i440fx-7.2", For = "lunar-hpb", With = ["x86_64-cpu.host-phys-bits=on"])]
[BasedOn<X86_64Machine>("pc-i440fx-8.0", For = "mantic")]
[BasedOn<X86_64Machine>("pc-i440fx-8.0", For = "mantic-hpb", With = ["x86_64-cpu.host-phys-bits=on"])]
[BasedOn<X86_64Machine>("pc-i440fx-8.0", For = "mantic-maxcpus")]
[BasedOn<X86_64Machine>("pc-i440fx-8.0", For = "mantic-hpb-maxcpus", With = ["x86_64-cpu.host-phys-bits=on"])]
[BasedOn<X86_64Machine>("pc-i440fx-8.2", For = "noble")]
[BasedOn<X86_64Machine>("pc-i440fx-8.2", For = "noble-v2", With = ["x86_64-cpu.x-arch-cap-always-on=false"])]
[BasedOn<X86_64Machine>("pc-i440fx-9.0", For = "oracular")]
[BasedOn<X86_64Machine>("pc-i440fx-9.2", For = "plucky")]
[BasedOn<X86_64Machine>("pc-i440fx-10.0", For = "questing")]
[BasedOn<X86_64Machine>("pc-i440fx-10.1", For = "questing-v2")]
[BasedOn<X86_64Machine>("pc-i440fx-10.2", For = "resolute")]
[IsDefault]
[CpuMax(255)]
[CpuMax(1024, Since = "jammy-maxcpus")]
[CpuMax(255, Since = "jammy-hpb-maxcpus")] // these and mantic's set nothing, whatever their names say
[LateChange("pc-i440fx-wily has the class options of the newest machine type", From = "wily", UpTo = "wily", BrokenSince = "bionic", FixedIn = "noble", Reason = "Its options were reset; 24.04 corrects that, which changes running guests again (LP 1902654).")]
[LateChange("pc-i440fx-wily is upstream's 2.5 with the entries of 2.4", From = "wily", UpTo = "wily", BrokenSince = "bionic", FixedIn = "cosmic", Reason = "18.04 redefines it (LP 1829868), and 18.10 does not have that.")]
[LateChange("pc-i440fx-wily is upstream's 2.5 with the entries of 2.4, again", From = "wily", UpTo = "wily", BrokenSince = "focal", Reason = "The correction of 18.04 was taken over for good (LP 1902654).")]
public sealed partial class PcI440Fx : PcHw;
