using MachineTypes.Tool.Catalogs;

namespace MachineTypes.Tool.QemuFacts;

/// <summary>
/// The machine types that libvirt uses for domains that specify none. libvirt has a list of its own since 4.7.0; before, it used QEMU's default or, without one, the first machine type that QEMU
/// listed.
/// </summary>
internal static class LibvirtDefaults
{
    private const string OwnList = "4.7.0";

    // If the default has changed: the release and the default before it.
    private static readonly Dictionary<string, (string Since, string Before)> Changes = new(StringComparer.Ordinal)
    {
        ["aarch64"] = ("9.3.0", "integratorcp"),
        ["arm"] = ("9.3.0", "integratorcp"),
        ["riscv32"] = ("9.3.0", "spike_v1.10"),
        ["riscv64"] = ("9.3.0", "spike_v1.10"),
    };

    private static readonly Dictionary<string, string> Newest = new(StringComparer.Ordinal)
    {
        ["aarch64"] = "virt",
        ["alpha"] = "clipper",
        ["arm"] = "virt",
        ["cris"] = "axis-dev88",
        ["i386"] = "pc",
        ["lm32"] = "lm32-evr",
        ["loongarch64"] = "virt",
        ["m68k"] = "mcf5208evb",
        ["microblaze"] = "petalogix-s3adsp1800",
        ["microblazeel"] = "petalogix-s3adsp1800",
        ["mips"] = "malta",
        ["mipsel"] = "malta",
        ["mips64"] = "malta",
        ["mips64el"] = "malta",
        ["or32"] = "or1k-sim",
        ["ppc"] = "g3beige",
        ["ppc64"] = "pseries",
        ["ppcemb"] = "bamboo",
        ["riscv32"] = "virt",
        ["riscv64"] = "virt",
        ["s390x"] = "s390-ccw-virtio",
        ["sh4"] = "shix",
        ["sh4eb"] = "shix",
        ["sparc"] = "SS-5",
        ["sparc64"] = "sun4u",
        ["unicore32"] = "puv3",
        ["x86_64"] = "pc",
        ["xtensa"] = "sim",
        ["xtensaeb"] = "sim",
    };

    /// <summary>Returns the default of a target.</summary>
    /// <param name="target">The target.</param>
    /// <param name="release">The libvirt release; null if it is not known.</param>
    public static LibvirtDefault Of(string target, string? release)
    {
        if (!Newest.TryGetValue(target, out var newest))
            return new(null, "libvirt's default is not known");
        if (!Changes.TryGetValue(target, out var change))
            return VersionNumber.IsBefore(release, OwnList) && target is not ("x86_64" or "i386") ? new(null, $"before libvirt {OwnList}, the default depends on QEMU") : new(newest, null);
        if (release is null)
            return new(null, $"libvirt's default is {newest} since {change.Since} and was {change.Before} before");

        return VersionNumber.IsBefore(release, OwnList) ? new(null, $"before libvirt {OwnList}, the default depends on QEMU")
            : new(VersionNumber.IsBefore(release, change.Since) ? change.Before : newest, null);
    }
}

/// <summary>The default of libvirt.</summary>
/// <param name="Machine">The machine type or alias; null if it is not known.</param>
/// <param name="Reason">Why it is not known; null if it is known.</param>
internal sealed record LibvirtDefault(string? Machine, string? Reason);
