using MachineTypes.Model.Definitions;
using MachineTypes.Model.Releases;

namespace MachineTypes.Model.Composition;

// See docs/decisions/0022-lifetimes-in-spans.md.
/// <summary>When binaries began to have a machine type, when they began to report it as deprecated, and when they no longer had it.</summary>
/// <param name="Since">The first release that has it; null if it has always existed, or if nothing declares since when.</param>
/// <param name="Deprecated">The first release that reports it as deprecated; null if no release of the train does. A release that removes it does not.</param>
/// <param name="Removed">The first release without it; null if every later release of the train has it.</param>
/// <param name="KnownFrom">The first release that is known to have it, if nothing declares since when it exists; null if that is declared, or if every release has it.</param>
/// <param name="Earlier">Its earlier lives, oldest first, if it was removed and added again; deprecation and removal are those of the last life.</param>
public readonly record struct Lifetime(Release? Since, Release? Deprecated, Release? Removed, Release? KnownFrom = null, EquatableArray<EarlierLife> Earlier = default)
{
    /// <summary>Returns the lifetime of a machine type: as its span declares, or by the train's age rule, whichever comes first.</summary>
    public static Lifetime Of(FamilyVersion version, ReleaseTrain train)
    {
        var since = Last(train.FindBinary(version.Span.AddedIn), version.Release ?? train.Find(version.Span.From));
        var deprecated = First(ByAge(train.Definition.Deprecation), train.Find(version.Span.DeprecatedIn));
        var removed = First(ByAge(train.Definition.Deletion), train.FindBinary(version.Span.RemovedIn));

        // Removal ends every rule: no binary reports a machine type that it does not have.
        return new(
            version.Earlier.Count == 0 ? since
                : version.Release is null ? train.Find(version.Earlier[0].From)
                : Last(train.FindBinary(version.Earlier[0].AddedIn), version.Release),
            removed?.Index <= deprecated?.Index ? null : deprecated,
            removed,
            since is null ? FirstKnown(version.Span, train, removed) : null,
            EarlierLives(version, train));

        Release? ByAge(AgeRule rule) => version is { Release: { } release, Span.IsExemptFromAge: false } ? rule.FirstRelease(train, release) : null;
    }

    /// <summary>Whether a release's binaries are known to have the machine type.</summary>
    public bool Includes(Release release) =>
        (Since is null || Since.Index <= release.Index)
        && (KnownFrom is null || KnownFrom.Index <= release.Index)
        && (Removed is null || Removed.Index > release.Index)
        && !Earlier.Any(life => life.Removed <= release.Index && release.Index < life.Back);

    private static EquatableArray<EarlierLife> EarlierLives(FamilyVersion version, ReleaseTrain train)
    {
        var spans = version.Earlier.Append(version.Span).ToList();
        return version.Earlier
            .Select((span, i) => new EarlierLife(
                train.Find(span.DeprecatedIn)?.Index ?? -1, train.FindBinary(span.RemovedIn)!.Index, Family.BackIn(spans[i + 1], train)!.Index))
            .ToEquatableArray();
    }

    // A declaration describes today's binaries, or else the last that had the machine type. What it deprecates existed then.
    private static Release? FirstKnown(FamilyDefinition span, ReleaseTrain train, Release? removed)
    {
        var last = removed is { Index: > 0 } ? train.All[removed.Index - 1].Series : null;
        var first = First(First(train.Current, last), train.Find(span.DeprecatedIn));
        return first is { Index: > 0 } ? first : null;
    }

    private static Release? Last(Release? one, Release? other) => one is null || other?.Index > one.Index ? other : one;

    private static Release? First(Release? one, Release? other) =>
        one is null ? other : other is null || one.Index <= other.Index ? one : other;
}

/// <summary>The end of a life after which a machine type came back.</summary>
/// <param name="Deprecated">The index of the release that deprecated it in that life, or -1.</param>
/// <param name="Removed">The index of the release that removed it.</param>
/// <param name="Back">The index of the first release that has it again.</param>
public readonly record struct EarlierLife(int Deprecated, int Removed, int Back);
