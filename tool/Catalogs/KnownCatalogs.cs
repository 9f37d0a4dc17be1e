using MachineTypes.Qemu;

namespace MachineTypes.Tool.Catalogs;

/// <summary>The catalogues that the command knows.</summary>
internal static class KnownCatalogs
{
    /// <summary>One a target. The order decides which one speaks of a name that several have.</summary>
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
