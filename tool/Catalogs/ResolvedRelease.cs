using System.Globalization;

namespace MachineTypes.Tool.Catalogs;

/// <summary>The release of a train that a version is read as.</summary>
/// <param name="Release">The version of the release.</param>
/// <param name="WhyInexact">Why the release is not exactly that version; null if it is.</param>
internal sealed record ResolvedRelease(string Release, string? WhyInexact)
{
    private const int FirstSnapshot = 50;

    /// <summary>Gets the bug-fix releases that may be meant instead, if the version does not contain that number.</summary>
    public IReadOnlyList<string> Alternatives { get; init; } = [];

    /// <summary>Finds the release of a version: of QEMU's or of a package. A release without a bug-fix number means its first version, so 7.2 is 7.2.0.</summary>
    /// <param name="version">The version.</param>
    /// <param name="releases">The releases, oldest first.</param>
    /// <param name="all">The releases with their bug-fix releases.</param>
    /// <returns>The release; null if there is none.</returns>
    public static ResolvedRelease? Find(string version, IReadOnlyList<string> releases, IReadOnlyList<string> all)
    {
        var upstream = PackageVersion.UpstreamOf(version);
        var isPackage = upstream != version && !version.TrimStart().StartsWith("QEMU", StringComparison.OrdinalIgnoreCase);
        if (isPackage && releases.Contains(upstream, StringComparer.Ordinal))
            return new(upstream, $"the version of the package does not contain the bug-fix release of {upstream}") { Alternatives = BugFixesOf(upstream, all) };
        if (all.Contains(upstream, StringComparer.Ordinal))
            return new(upstream, null);

        var dot = upstream.LastIndexOf('.');
        if (dot < 0 || !releases.Contains(upstream[..dot], StringComparer.Ordinal) || !int.TryParse(upstream.AsSpan(dot + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return null;

        var series = upstream[..dot];
        if (number == 0)
            return new(series, null);
        if (number >= FirstSnapshot)
        {
            var next = releases.SkipWhile(release => release != series).Skip(1).FirstOrDefault();
            return next is null ? null : new(next, $"{upstream} is a snapshot of what became {next}");
        }

        // The newest bug-fix release that is named and not newer.
        var named = BugFixesOf(series, all).LastOrDefault(release => int.TryParse(release.AsSpan(dot + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var other) && other <= number);
        return new(named ?? series, $"bug-fix releases of {series} are not distinguished{(named is null ? "" : ", except those that are declared")}");
    }

    /// <summary>Returns the bug-fix releases of a release that are named.</summary>
    /// <param name="release">The release.</param>
    /// <param name="all">The releases with their bug-fix releases.</param>
    public static IReadOnlyList<string> BugFixesOf(string release, IReadOnlyList<string> all) => [.. all.Where(other => other.StartsWith($"{release}.", StringComparison.Ordinal))];
}
