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
    ];
}
