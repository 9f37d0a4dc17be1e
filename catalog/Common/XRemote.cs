namespace MachineTypes.Qemu;

/// <summary>The process that emulates devices for another QEMU (<c>hw/remote/machine.c</c>): it runs no guest of its own.</summary>
/// <remarks>Only builds with multi-process support have it. They have it on the target whose guests the host runs with KVM.</remarks>
[MachineType<X86_64Machine>("x-remote", Unversioned = true, From = "6.0")]
[MachineType<I386Machine>("x-remote", Unversioned = true, From = "6.0")]
[MachineType<Aarch64Machine>("x-remote", Unversioned = true, From = "6.0")]
[MachineType<Ppc64Machine>("x-remote", Unversioned = true, From = "6.0")]
[MachineType<PpcMachine>("x-remote", Unversioned = true, From = "6.0")]
[MachineType<Mips64elMachine>("x-remote", Unversioned = true, From = "6.0")]
[MachineType<Riscv64Machine>("x-remote", Unversioned = true, From = "6.0", RemovedIn = "11.1")]
[MachineType<Riscv32Machine>("x-remote", Unversioned = true, From = "6.0", RemovedIn = "11.1")]
[MachineType<Loongarch64Machine>("x-remote", Unversioned = true, From = "7.1")]
[MachineType<S390xMachine>("x-remote", Unversioned = true, From = "8.1")]
[CpuMax(1)]
[NoValue<DefaultRamIdAttribute>(KnownFrom = "7.2")]
public sealed partial class XRemote : Board;
