using MachineTypes.Qemu;

namespace MachineTypes.Tool.Catalogs;

/// <summary>The catalogues of QEMU, which are built into the tool.</summary>
internal static class QemuCatalogs
{
    /// <summary>Gets the catalogues, one per target. A name that is in several catalogues refers to the first.</summary>
    public static IReadOnlyList<Catalog> All { get; } =
    [
        Catalog.Of("x86_64", X86_64Machine.All, QemuRelease.All, LibvirtRelease.All),
        Catalog.Of("aarch64", Aarch64Machine.All, QemuRelease.All, LibvirtRelease.All),
        Catalog.Of("ppc64", Ppc64Machine.All, QemuRelease.All, LibvirtRelease.All),
        Catalog.Of("s390x", S390xMachine.All, QemuRelease.All, LibvirtRelease.All),
        Catalog.Of("m68k", M68kMachine.All, QemuRelease.All, LibvirtRelease.All),
        Catalog.Of("riscv64", Riscv64Machine.All, QemuRelease.All, LibvirtRelease.All),
        Catalog.Of("loongarch64", Loongarch64Machine.All, QemuRelease.All, LibvirtRelease.All),
        Catalog.Of("i386", I386Machine.All, QemuRelease.All, LibvirtRelease.All),
        Catalog.Of("arm", ArmMachine.All, QemuRelease.All, LibvirtRelease.All),
        Catalog.Of("ppc", PpcMachine.All, QemuRelease.All, LibvirtRelease.All),
        Catalog.Of("riscv32", Riscv32Machine.All, QemuRelease.All, LibvirtRelease.All),
        Catalog.Of("mips", MipsMachine.All, QemuRelease.All, LibvirtRelease.All),
        Catalog.Of("mipsel", MipselMachine.All, QemuRelease.All, LibvirtRelease.All),
        Catalog.Of("mips64", Mips64Machine.All, QemuRelease.All, LibvirtRelease.All),
        Catalog.Of("mips64el", Mips64elMachine.All, QemuRelease.All, LibvirtRelease.All),
        Catalog.Of("sparc", SparcMachine.All, QemuRelease.All, LibvirtRelease.All),
        Catalog.Of("sparc64", Sparc64Machine.All, QemuRelease.All, LibvirtRelease.All),
        Catalog.Of("alpha", AlphaMachine.All, QemuRelease.All, LibvirtRelease.All),
        Catalog.Of("avr", AvrMachine.All, QemuRelease.All, LibvirtRelease.All),
        Catalog.Of("cris", CrisMachine.All, QemuRelease.All, LibvirtRelease.All),
        Catalog.Of("hexagon", HexagonMachine.All, QemuRelease.All, LibvirtRelease.All),
        Catalog.Of("hppa", HppaMachine.All, QemuRelease.All, LibvirtRelease.All),
        Catalog.Of("lm32", Lm32Machine.All, QemuRelease.All, LibvirtRelease.All),
        Catalog.Of("microblaze", MicroblazeMachine.All, QemuRelease.All, LibvirtRelease.All),
        Catalog.Of("microblazeel", MicroblazeelMachine.All, QemuRelease.All, LibvirtRelease.All),
        Catalog.Of("moxie", MoxieMachine.All, QemuRelease.All, LibvirtRelease.All),
        Catalog.Of("nios2", Nios2Machine.All, QemuRelease.All, LibvirtRelease.All),
        Catalog.Of("or1k", Or1kMachine.All, QemuRelease.All, LibvirtRelease.All),
        Catalog.Of("or32", Or32Machine.All, QemuRelease.All, LibvirtRelease.All),
        Catalog.Of("ppcemb", PpcembMachine.All, QemuRelease.All, LibvirtRelease.All),
        Catalog.Of("rx", RxMachine.All, QemuRelease.All, LibvirtRelease.All),
        Catalog.Of("sh4", Sh4Machine.All, QemuRelease.All, LibvirtRelease.All),
        Catalog.Of("sh4eb", Sh4ebMachine.All, QemuRelease.All, LibvirtRelease.All),
        Catalog.Of("tricore", TricoreMachine.All, QemuRelease.All, LibvirtRelease.All),
        Catalog.Of("unicore32", Unicore32Machine.All, QemuRelease.All, LibvirtRelease.All),
        Catalog.Of("xtensa", XtensaMachine.All, QemuRelease.All, LibvirtRelease.All),
        Catalog.Of("xtensaeb", XtensaebMachine.All, QemuRelease.All, LibvirtRelease.All),
    ];
}
