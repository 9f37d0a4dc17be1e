using MachineTypes.Tool.Catalogs;

namespace MachineTypes.Tool.QemuFacts;

/// <summary>The targets that have no default machine type: QEMU refuses a command line without <c>-machine</c>. The catalogues contain the defaults of the others.</summary>
internal static class NoDefault
{
    // Since when a target has had no default, as far as it is known.
    private static readonly Dictionary<string, string> Since = new(StringComparer.Ordinal)
    {
        ["aarch64"] = "2.0",
        ["arm"] = "2.0",
        ["riscv32"] = "11.1",
        ["riscv64"] = "11.1",
    };

    /// <summary>Determines whether it is known that a target has no default.</summary>
    /// <param name="target">The target.</param>
    /// <param name="release">The QEMU release.</param>
    public static bool IsKnown(string target, string release) => Since.TryGetValue(target, out var since) && !VersionNumber.IsBefore(release, since);
}
