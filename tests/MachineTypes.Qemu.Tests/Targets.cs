namespace MachineTypes.Qemu.Tests;

/// <summary>The catalogues, by target.</summary>
internal static class Targets
{
    public static IReadOnlyDictionary<string, IReadOnlyList<IMachineType<QemuRelease>>> All { get; } = new Dictionary<string, IReadOnlyList<IMachineType<QemuRelease>>>
    {
        ["aarch64"] = List(Aarch64Machine.All),
        ["alpha"] = List(AlphaMachine.All),
        ["arm"] = List(ArmMachine.All),
        ["avr"] = List(AvrMachine.All),
        ["cris"] = List(CrisMachine.All),
        ["hexagon"] = List(HexagonMachine.All),
        ["hppa"] = List(HppaMachine.All),
        ["i386"] = List(I386Machine.All),
        ["lm32"] = List(Lm32Machine.All),
        ["loongarch64"] = List(Loongarch64Machine.All),
        ["m68k"] = List(M68kMachine.All),
        ["microblaze"] = List(MicroblazeMachine.All),
        ["microblazeel"] = List(MicroblazeelMachine.All),
        ["mips"] = List(MipsMachine.All),
        ["mips64"] = List(Mips64Machine.All),
        ["mips64el"] = List(Mips64elMachine.All),
        ["mipsel"] = List(MipselMachine.All),
        ["moxie"] = List(MoxieMachine.All),
        ["nios2"] = List(Nios2Machine.All),
        ["or1k"] = List(Or1kMachine.All),
        ["or32"] = List(Or32Machine.All),
        ["ppc"] = List(PpcMachine.All),
        ["ppc64"] = List(Ppc64Machine.All),
        ["ppcemb"] = List(PpcembMachine.All),
        ["riscv32"] = List(Riscv32Machine.All),
        ["riscv64"] = List(Riscv64Machine.All),
        ["rx"] = List(RxMachine.All),
        ["s390x"] = List(S390xMachine.All),
        ["sh4"] = List(Sh4Machine.All),
        ["sh4eb"] = List(Sh4ebMachine.All),
        ["sparc"] = List(SparcMachine.All),
        ["sparc64"] = List(Sparc64Machine.All),
        ["tricore"] = List(TricoreMachine.All),
        ["unicore32"] = List(Unicore32Machine.All),
        ["x86_64"] = List(X86_64Machine.All),
        ["xtensa"] = List(XtensaMachine.All),
        ["xtensaeb"] = List(XtensaebMachine.All),
    };

    private static IReadOnlyList<IMachineType<QemuRelease>> List<T>(IEnumerable<T> machines)
        where T : IMachineType<QemuRelease> => [.. machines.Select(m => (IMachineType<QemuRelease>)m)];
}
