using System.Text.RegularExpressions;

namespace MachineTypes.Tool.Catalogs;

/// <summary>Reads versions as people paste them: those of packages (<c>1:7.2+dfsg-7</c>, <c>9.0.0-4+deb12u2</c>, <c>qemu-kvm-6.2.0-53.el8</c>), and the first line of <c>qemu-system-x86_64 --version</c>.</summary>
internal static partial class PackageVersion
{
    // Versions are much shorter, but input may contain a string of any length.
    private const int MaxLength = 200;

    /// <summary>Returns the version of QEMU that a package contains.</summary>
    /// <param name="version">The version of the package.</param>
    /// <returns>The version without the epoch, the revision of the package and its name; any other string unchanged.</returns>
    public static string UpstreamOf(string version) =>
        version.Length <= MaxLength && Package().Match(version.Trim()) is { Success: true, Groups: var parts } ? parts["upstream"].Value : version;

    // The number must not be that of another scheme: neither pc-q35-9.2 nor rhel9.2.0 is a version of QEMU.
    [GeneratedRegex(
        @"^(QEMU emulator version |QEMU |(pve-)?qemu[0-9a-z_-]*[-_ ])?([0-9]+:)?v?(?<upstream>[0-9]+([.][0-9]+)+)([-+~ ]([-+~.:,()\w ]*))?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Package();
}
