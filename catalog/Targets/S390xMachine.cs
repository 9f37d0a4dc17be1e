namespace MachineTypes.Qemu;

/// <summary>The machine types of <c>qemu-system-s390x</c>.</summary>
[MachineCatalog<QemuRelease>]
public readonly partial struct S390xMachine;
