namespace MachineTypes.Qemu.Tests;

/// <summary>The catalogues, by the targets that they speak of.</summary>
internal static class Targets
{
    public static IReadOnlyDictionary<string, IReadOnlyList<IMachineType<QemuRelease>>> All { get; } = new Dictionary<string, IReadOnlyList<IMachineType<QemuRelease>>>
    {
        ["x86_64"] = List(X86_64Machine.All),
        ["i386"] = List(I386Machine.All),
        ["aarch64"] = List(Aarch64Machine.All),
        ["arm"] = List(ArmMachine.All),
        ["ppc64"] = List(Ppc64Machine.All),
        ["s390x"] = List(S390xMachine.All),
        ["m68k"] = List(M68kMachine.All),
        ["riscv64"] = List(Riscv64Machine.All),
        ["loongarch64"] = List(Loongarch64Machine.All),
    };

    private static IReadOnlyList<IMachineType<QemuRelease>> List<T>(IEnumerable<T> machines)
        where T : IMachineType<QemuRelease> => [.. machines.Select(m => (IMachineType<QemuRelease>)m)];
}
