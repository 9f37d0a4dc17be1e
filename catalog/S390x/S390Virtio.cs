namespace MachineTypes.Qemu.S390x;

/// <summary>IBM's mainframe with virtio devices on a bus of their own, before channel I/O (<c>hw/s390x/s390-virtio.c</c>).</summary>
[MachineType<S390xMachine>("s390-virtio", Unversioned = true, From = "0.12", RemovedIn = "2.6")]
[MachineAlias<S390xMachine>("s390")]
[CpuMax(255)]
public sealed partial class S390Virtio : Board;
