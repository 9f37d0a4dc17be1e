using MachineTypes.Model.Releases;

namespace MachineTypes.Model.Usage;

/// <summary>Why to stop using a deprecated feature now and not only when it is removed.</summary>
/// <param name="Feature">The deprecated feature.</param>
/// <param name="Since">The release that announced it.</param>
/// <param name="Until">Until when it still works, and for which machine types.</param>
public sealed record DeprecationAdvice(string Feature, string Since, string Until)
{
    /// <summary>
    /// Returns the advice for the deprecation of a flag that was announced in or before the targeted release, or else the newest one; null if there is none.
    /// </summary>
    public static DeprecationAdvice? Of(CatalogFacts catalog, ManifestProperty flag, EquatableArray<TargetRelease> targets)
    {
        var manifest = catalog.Manifest;
        var target = TargetRelease.IndexOn(manifest, targets);
        var asOf = target >= 0 ? target : manifest.Releases.Count(r => r.State == ReleaseState.Released) - 1;
        if (flag.Deprecations.FirstOrDefault(d => d.Announced >= 0 && d.Announced <= asOf) is not { } deprecation)
        {
            return null;
        }

        return new(deprecation.Feature, $"{manifest.Train} {manifest.Releases[deprecation.Announced].Version}", StillWorks(catalog, flag, deprecation));
    }

    private static string StillWorks(CatalogFacts catalog, ManifestProperty flag, ManifestDeprecation deprecation)
    {
        var manifest = catalog.Manifest;
        var flipped = catalog.With(flag, deprecation.FlipsTo);
        if (SetDescription.Of(flipped, catalog) is { } gone)
        {
            return SetDescription.Of(catalog.With(flag, !deprecation.FlipsTo), catalog) is { } old ? $"still works on {old}, and fails on {gone}" : $"fails on {gone}";
        }

        return deprecation.Earliest >= 0
            ? $"still works on every machine type, until one of {manifest.Train} {manifest.Releases[deprecation.Earliest].Version} or later flips {flag.Name}"
            : $"still works on every machine type, until one of a release after {manifest.Train} {manifest.Releases.Last(r => !r.IsBugFix).Version} flips {flag.Name}";
    }
}
