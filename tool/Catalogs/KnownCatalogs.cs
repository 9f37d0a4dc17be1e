using MachineTypes.Qemu;

namespace MachineTypes.Tool.Catalogs;

/// <summary>The catalogues that the command knows.</summary>
internal static class KnownCatalogs
{
    /// <summary>One a target. The order decides which one speaks of a name that several have.</summary>
    public static IReadOnlyList<Catalog> All { get; } =
    [
        Catalog.Of("x86_64", X86_64Machine.All, QemuRelease.All),
    ];
}
