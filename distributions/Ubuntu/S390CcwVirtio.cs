namespace MachineTypes.Qemu.Distributions.Ubuntu;

/// <summary>The IBM Z machine with virtio devices on channels.</summary>
/// <remarks>
/// eoan is on 3.1 where 4.0 was meant, and kinetic on 6.2 where 7.0 was. Binaries of 17.04 to 18.10 call some of the bases v2.5 and the like (2.4 and 2.5 up to 18.04, then
/// 2.4 to 2.12): guests with upstream's names did not start there.
/// </remarks>
[MachineType<UbuntuS390xMachine>("s390-ccw-virtio", Versions = ["xenial", "artful", "bionic", "cosmic", "disco", "eoan", "focal"], RemovedIn = "resolute", Reason = "26.04 does not have them.")]
[MachineType<UbuntuS390xMachine>("s390-ccw-virtio", Versions = ["yakkety", "zesty"], RemovedIn = "cosmic", Reason = "Dropped in 18.10; they came back in 19.10 (LP 1802944).")]
[MachineType<UbuntuS390xMachine>("s390-ccw-virtio", Versions = ["yakkety", "zesty"], AddedIn = "eoan", RemovedIn = "resolute", Reason = "Guests could not start after an upgrade (LP 1802944).")]
[MachineType<UbuntuS390xMachine>("s390-ccw-virtio", Versions = ["groovy", "hirsute", "impish", "jammy", "kinetic", "lunar", "mantic", "noble", "oracular", "plucky", "questing", "resolute"])]
[MachineAlias<UbuntuS390xMachine>("s390-ccw-virtio", AddedIn = "zesty", Reason = "What binaries before 17.04 have was not recorded.")]
[BasedOn<S390xMachine>("s390-ccw-virtio-2.5", For = "xenial")]
[BasedOn<S390xMachine>("s390-ccw-virtio-2.6", For = "yakkety")]
[BasedOn<S390xMachine>("s390-ccw-virtio-2.8", For = "zesty")]
[BasedOn<S390xMachine>("s390-ccw-virtio-2.10", For = "artful")]
[BasedOn<S390xMachine>("s390-ccw-virtio-2.11", For = "bionic")]
[BasedOn<S390xMachine>("s390-ccw-virtio-2.12", For = "cosmic")]
[BasedOn<S390xMachine>("s390-ccw-virtio-3.1", For = "disco")]
[BasedOn<S390xMachine>("s390-ccw-virtio-3.1", For = "eoan")]
[BasedOn<S390xMachine>("s390-ccw-virtio-4.2", For = "focal")]
[BasedOn<S390xMachine>("s390-ccw-virtio-5.0", For = "groovy")]
[BasedOn<S390xMachine>("s390-ccw-virtio-5.2", For = "hirsute")]
[BasedOn<S390xMachine>("s390-ccw-virtio-6.0", For = "impish")]
[BasedOn<S390xMachine>("s390-ccw-virtio-6.2", For = "jammy")]
[BasedOn<S390xMachine>("s390-ccw-virtio-6.2", For = "kinetic")]
[BasedOn<S390xMachine>("s390-ccw-virtio-7.2", For = "lunar")]
[BasedOn<S390xMachine>("s390-ccw-virtio-8.0", For = "mantic")]
[BasedOn<S390xMachine>("s390-ccw-virtio-8.2", For = "noble")]
[BasedOn<S390xMachine>("s390-ccw-virtio-9.0", For = "oracular")]
[BasedOn<S390xMachine>("s390-ccw-virtio-9.2", For = "plucky")]
[BasedOn<S390xMachine>("s390-ccw-virtio-10.1", For = "questing")]
[BasedOn<S390xMachine>("s390-ccw-virtio-10.2", For = "resolute")]
[IsDefault]
[CpuMax(248)]
public sealed partial class S390CcwVirtio : CcwHw;
