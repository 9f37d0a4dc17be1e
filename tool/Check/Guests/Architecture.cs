namespace MachineTypes.Tool.Check.Guests;

/// <summary>Translates the names of architectures in libvirt, Kubernetes, OpenStack and Proxmox VE to QEMU's targets.</summary>
internal static class Architecture
{
    private static readonly HashSet<string> Targets = new(
        [
            "aarch64", "alpha", "arm", "hppa", "i386", "loongarch64", "m68k", "microblaze", "mips", "mips64", "mips64el", "mipsel", "ppc", "ppc64", "riscv32", "riscv64", "s390x", "sh4", "sparc",
            "sparc64", "x86_64", "xtensa",
        ],
        StringComparer.Ordinal);

    /// <summary>Returns the target of an architecture, which usually has the same name.</summary>
    /// <param name="name">The name of the architecture.</param>
    public static string TargetOf(string name) => name switch
    {
        "amd64" => "x86_64",
        "arm64" => "aarch64",
        "i686" => "i386",
        "armv6l" or "armv7l" or "armv7" or "armv7b" => "arm",
        "parisc" or "parisc64" => "hppa",
        "ppcle" => "ppc",
        "ppc64le" => "ppc64",
        _ => name,
    };

    /// <summary>Determines whether a name is that of an architecture.</summary>
    /// <param name="name">The name.</param>
    public static bool IsKnown(string name) => Targets.Contains(TargetOf(name));
}
