using MachineTypes.Model.Definitions;
using MachineTypes.Model.Releases;

namespace MachineTypes.Model.Composition;

/// <summary>The grace period of one announced deprecation on one train.</summary>
public sealed class Grace
{
    private readonly CalendarDate? _until;

    private Grace(ReleaseTrain train, Release announced, GracePolicy policy, Release? introduced = null)
    {
        Train = train;
        Announced = announced;
        Start = introduced?.Index > announced.Index ? introduced : announced;
        Policy = policy;
        _until = policy.Months > 0 ? Start.DateOrExpected?.AddMonths(policy.Months) : null;

        // Users cannot have read the announcement of a release that is not out, so the flip cannot be in the same release, whatever the policy.
        var least = Start.State == ReleaseState.Released ? policy.Releases : Math.Max(1, policy.Releases);
        Earliest = train.Releases.FirstOrDefault(r => r.Ordinal - Start.Ordinal >= least && !IsTooSoon(r));
    }

    public ReleaseTrain Train { get; }

    /// <summary>The release that announced the deprecation.</summary>
    public Release Announced { get; }

    /// <summary>The first release of the grace period: the one that announced the deprecation, or that introduced the property if it came later. Before that, no binary reported the old value.</summary>
    public Release Start { get; }

    /// <summary>The releases and months that must pass: the longer of those of the train and the property.</summary>
    public GracePolicy Policy { get; }

    /// <summary>The first release whose machine types may flip; null if the train has no such release yet.</summary>
    public Release? Earliest { get; }

    /// <summary>Returns the grace period of a deprecation; null if it was not announced in a release of the train, which another rule reports.</summary>
    public static Grace? Of(DeprecationDefinition deprecation, ReleaseTrain train) =>
        train.Find(deprecation.AnnouncedIn) is { } announced
            ? new(train, announced, Longer(train.Definition.Grace, deprecation.Grace))
            : null;

    /// <summary>Returns the grace period of one of a property's deprecations; null if it was not announced in a release of the train.</summary>
    public static Grace? Of(PropertyDefinition property, DeprecationDefinition deprecation, ReleaseTrain train) =>
        train.Find(deprecation.AnnouncedIn) is { } announced
            ? new(train, announced, Longer(train.Definition.Grace, deprecation.Grace), train.Find(property.IntroducedIn))
            : null;

    /// <summary>The grace that a train gives to what a release announces.</summary>
    public static Grace From(Release announced, ReleaseTrain train) => new(train, announced, Longer(train.Definition.Grace, default));

    public bool Allows(Release release) => Earliest is not null && release.Index >= Earliest.Index;

    /// <summary>The grace in words, such as <c>2 releases of grace (4.1, 4.2)</c>.</summary>
    public override string ToString()
    {
        var releases = Train.Releases.Skip(Start.Ordinal).Take(Policy.Releases).Select(r => r.Version);
        if (Policy is { Releases: 0, Months: > 0 })
        {
            return $"{Count(Policy.Months, "month")} of grace{Until}";
        }

        var text = Count(Policy.Releases, "release") + " of grace";
        if (Policy.Releases > 0)
        {
            text += $" ({string.Join(", ", releases)})";
        }
        else if (Start.State != ReleaseState.Released)
        {
            text += $" after {Start.Version}, which has not been released";
        }

        return Policy.Months > 0
            ? $"{text} and {Count(Policy.Months, "month")}{Until}"
            : text;
    }

    private string Until => _until is { } date ? $" (until {date})" : "";

    private static GracePolicy Longer(GracePolicy train, GracePolicy property) => new(
        Math.Max(0, Math.Max(train.Releases, property.Releases)),
        Math.Max(0, Math.Max(train.Months, property.Months)));

    /// <summary>A number with its unit, such as <c>2 releases</c>.</summary>
    public static string Count(int count, string what) => FormattableString.Invariant($"{count} {what}{(count == 1 ? "" : "s")}");

    // Releases are in order, so one without a date is too soon if a later one is. Without any date, the author gets the benefit of the doubt.
    private bool IsTooSoon(Release release) =>
        _until is { } until && Train.Releases.Skip(release.Ordinal).Any(r => r.DateOrExpected is { } date && date.CompareTo(until) < 0);
}
