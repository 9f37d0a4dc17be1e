namespace MachineTypes.Qemu;

/// <summary>The machine type <c>none</c>, which has no board: QEMU answers questions with it.</summary>
[MachineType<X86_64Machine>("none", Unversioned = true)]
[MachineType<I386Machine>("none", Unversioned = true)]
[MachineType<Aarch64Machine>("none", Unversioned = true)]
[MachineType<ArmMachine>("none", Unversioned = true)]
[MachineType<Ppc64Machine>("none", Unversioned = true)]
[MachineType<S390xMachine>("none", Unversioned = true)]
[MachineType<M68kMachine>("none", Unversioned = true)]
[MachineType<Riscv64Machine>("none", Unversioned = true)]
[MachineType<Loongarch64Machine>("none", Unversioned = true, From = "7.1")]
[CpuMax(1)]
[DefaultRamId("ram")]
public sealed partial class None : Board;
