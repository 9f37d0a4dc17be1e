using MachineTypes.Model.Definitions;

namespace MachineTypes.Model.Releases;

// See docs/decisions/0076-branches.md.
/// <summary>A release train with its releases in order.</summary>
public sealed class ReleaseTrain
{
    private static readonly char[] Letters = [.. "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"];

    private readonly Dictionary<string, Release> _byVersion = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Release> _bugFixes = new(StringComparer.Ordinal);

    public ReleaseTrain(TrainDefinition definition)
    {
        Definition = definition;
        var states = States(definition.Releases);
        var bugFixes = BugFixes(definition);
        var all = new List<Release>();
        for (var i = 0; i < definition.Releases.Count; i++)
        {
            var declared = definition.Releases[i];
            if (!MachineNames.IsValid(declared.Version) || _byVersion.ContainsKey(declared.Version))
            {
                continue;
            }

            var state = states[i];
            var release = new Release(
                all.Count,
                declared.Version,
                state,
                CalendarDate.ParseOrNull(declared.Date),
                CalendarDate.ParseOrNull(declared.Expected),
                _byVersion.Count,
                Branch: declared.Branch,
                HasUnknownTables: declared.HasUnknownTables);
            all.Add(release);
            _byVersion.Add(release.Version, release);
            foreach (var bugFix in state == ReleaseState.Released ? bugFixes[release.Version] : [])
            {
                var fix = new Release(all.Count, bugFix.Version, state, CalendarDate.ParseOrNull(bugFix.Date), null, release.Ordinal, release, declared.Branch, declared.HasUnknownTables || bugFix.HasUnknownTables);
                all.Add(fix);
                _bugFixes.Add(fix.Version, fix);
            }
        }

        All = all;
        Releases = [.. all.Where(release => release.BugFixOf is null)];
    }

    public TrainDefinition Definition { get; }

    public string Name => Definition.Name;

    /// <summary>All releases by index: each is followed by its bug-fix releases.</summary>
    public IReadOnlyList<Release> All { get; }

    /// <summary>The releases without bug-fix releases, oldest first. A version that is declared twice appears at its first position.</summary>
    public IReadOnlyList<Release> Releases { get; }

    /// <summary>The newest release that is out, if any is.</summary>
    public Release? NewestReleased => Releases.LastOrDefault(r => r.State == ReleaseState.Released);

    /// <summary>The release that is being made, if the train names it.</summary>
    public Release? InDevelopment => Releases.LastOrDefault(r => r.State == ReleaseState.InDevelopment);

    /// <summary>The release whose binaries the definitions describe: the one in development, or else the newest.</summary>
    public Release? Current => InDevelopment is { } next && !(next.Index < NewestReleased?.Index) ? next : NewestReleased;

    /// <summary>Returns the release with a version; null if the train does not have it, or has it as a bug-fix release.</summary>
    public Release? Find(string? version) =>
        version is not null && _byVersion.TryGetValue(version, out var release) ? release : null;

    /// <summary>Returns the release or bug-fix release with a version; null if the train does not have it.</summary>
    public Release? FindBinary(string? version) =>
        Find(version) ?? (version is not null && _bugFixes.TryGetValue(version, out var release) ? release : null);

    /// <summary>Returns the release that introduced a property; null if none did, or if the property's declaration names releases of another train.</summary>
    public Release? IntroductionOf(PropertyDefinition property) => property.IsReadOn(Definition) ? Find(property.IntroducedIn) : null;

    /// <summary>Returns the index of the first release after those of a series; the number of releases if the train ends with it.</summary>
    public int IndexAfter(Release series) => series.Ordinal + 1 < Releases.Count ? Releases[series.Ordinal + 1].Index : All.Count;

    /// <summary>
    /// The release that a bug-fix or tagged version belongs to: <c>4.0.1</c> to 4.0, <c>2.12-sxxm</c> to 2.12. Null if it starts with
    /// no release of the train.
    /// </summary>
    public Release? ReleaseOfExtra(string version) => SeriesOf(version, Releases.Select(r => r.Version)) is { } series ? Find(series) : null;

    /// <summary>The release that a version belongs to that is listed by name: that release, or what it starts with, letters before a number not counted: <c>rhel9.2.0</c> to 9.2.</summary>
    public Release? ReleaseOf(string version)
    {
        var number = version.TrimStart(Letters);
        return Find(version) ?? ReleaseOfExtra(version) ?? Find(number) ?? ReleaseOfExtra(number);
    }

    /// <summary>Returns the release of another train that a release, or the one that it is a bug-fix release of, is built from; null if it is not declared.</summary>
    public string? BuiltFrom(Release release) =>
        Definition.Releases.Concat(Definition.BugFixes).Where(r => r.Version == release.Version).Select(r => r.BuiltFrom).FirstOrDefault()
        ?? Definition.Releases.Where(r => r.Version == release.Series.Version).Select(r => r.BuiltFrom).FirstOrDefault();

    /// <summary>Returns which of some releases a bug-fix or tagged version belongs to: the longest that it starts with. Null if it starts with none.</summary>
    /// <param name="version">The version, such as <c>4.0.1</c>.</param>
    /// <param name="releases">The versions of the releases.</param>
    public static string? SeriesOf(string version, IEnumerable<string> releases) => releases
        .Where(r => version.Length > r.Length
            && version.StartsWith(r, StringComparison.Ordinal)
            && !char.IsLetterOrDigit(version[r.Length]))
        .OrderByDescending(r => r.Length)
        .FirstOrDefault();

    // By the release that each belongs to, in order of their numbers. Those that cannot be placed are left out; a rule reports them.
    private static ILookup<string, ReleaseDefinition> BugFixes(TrainDefinition train)
    {
        var versions = train.Releases.Select(r => r.Version).Where(MachineNames.IsValid).ToList();
        return train.BugFixes
            .Where(fix => MachineNames.IsValid(fix.Version) && !versions.Contains(fix.Version))
            .GroupBy(fix => fix.Version, StringComparer.Ordinal)
            .Select(same => (Fix: same.First(), Series: SeriesOf(same.Key, versions), Numbers: VersionNumbers.Of(same.Key)))
            .Where(fix => fix.Series is not null && fix.Numbers is not null)
            .OrderBy(fix => fix.Numbers, Comparer<VersionNumbers?>.Create((one, other) => one!.IsAfter(other!) ? 1 : other!.IsAfter(one) ? -1 : 0))
            .ToLookup(fix => fix.Series!, fix => fix.Fix, StringComparer.Ordinal);
    }

    // On each branch, a release without a date before a dated one is released too: only its date is not known. The next is in development.
    private static ReleaseState[] States(EquatableArray<ReleaseDefinition> releases)
    {
        var states = new ReleaseState[releases.Count];
        foreach (var branch in Enumerable.Range(0, releases.Count).GroupBy(i => releases[i].Branch, StringComparer.Ordinal))
        {
            var indexes = branch.ToList();
            var last = indexes.FindLastIndex(i => (releases[i].Date is not null || releases[i].IsReleased) && MachineNames.IsValid(releases[i].Version));
            for (var i = 0; i < indexes.Count; i++)
            {
                states[indexes[i]] = i <= last ? ReleaseState.Released : i == last + 1 ? ReleaseState.InDevelopment : ReleaseState.Planned;
            }
        }

        return states;
    }
}
