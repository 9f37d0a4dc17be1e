using MachineTypes.Model.Definitions;
using MachineTypes.Model.Releases;

namespace MachineTypes.Model.Rules;

/// <summary>The part of MT1011 that is about bug-fix releases: each belongs to a release that is out, is named once, and is not older than what comes before it.</summary>
internal static class BugFixOrder
{
    private static readonly Argument Version = new("version", 0);
    private static readonly Argument Date = new("date", 1);

    public static IEnumerable<Finding> Find(ReleaseTrain train)
    {
        var placed = train.All.Where(release => release.BugFixOf is not null).ToDictionary(release => release.Version, StringComparer.Ordinal);
        var first = new Dictionary<string, ReleaseDefinition>(StringComparer.Ordinal);
        foreach (var release in train.Definition.Releases.Where(release => !first.ContainsKey(release.Version)))
        {
            first.Add(release.Version, release);
        }

        foreach (var fix in train.Definition.BugFixes.Where(fix => MachineNames.IsValid(fix.Version)))
        {
            if (first.TryGetValue(fix.Version, out var other))
            {
                yield return Report(fix.Anchor, Version, fix.Version, $"is already a release of {train.Name}; name each release once", other.Anchor, Fix.Remove("the repeated release"));
                continue;
            }

            first.Add(fix.Version, fix);
            if (fix.Date is not null && CalendarDate.ParseOrNull(fix.Date) is null)
            {
                yield return Report(fix.Anchor, Date, fix.Date, ReleaseOrder.InvalidDate);
            }

            if (!placed.TryGetValue(fix.Version, out var release))
            {
                yield return Report(fix.Anchor, Version, fix.Version, WhyUnordered(fix.Version, train));
            }
            else if (release.Date is { } date && Earlier(release, train).FirstOrDefault(earlier => earlier.Date is { } before && before.CompareTo(date) > 0) is { } newer)
            {
                yield return Report(
                    fix.Anchor, Date, $"{date}", $"is the date of {fix.Version}, which comes after {newer.Version} of {newer.Date}: dates must ascend within the releases of {release.Series.Version}");
            }
        }
    }

    private static string WhyUnordered(string version, ReleaseTrain train) => train.ReleaseOfExtra(version) switch
    {
        null => $"belongs to no release of {train.Name}: a bug-fix release starts with the version of its release, as 4.0.1 does with 4.0",
        _ when VersionNumbers.Of(version) is null => "has no version number; the version of a bug-fix release is a number, such as 4.0.1",
        var series => $"is a bug-fix release of {series.Version}, which has not been released yet; remove it",
    };

    private static IEnumerable<Release> Earlier(Release release, ReleaseTrain train) =>
        train.All.Where(other => other.Series == release.Series && other.Index < release.Index);

    private static Finding Report(Anchor anchor, Argument argument, string text, string what, Anchor? other = null, Fix? fix = null) =>
        new(ReleaseOrder.Id, anchor, argument, EquatableArray<string>.Own([text, what]), fix) { Other = other };
}
