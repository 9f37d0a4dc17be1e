using MachineTypes.Model.Definitions;
using MachineTypes.Model.Releases;

namespace MachineTypes.Model.Composition;

/// <summary>A family whose versions have been assigned to releases of the train.</summary>
public sealed class Family
{
    private readonly Dictionary<string, VersionKey> _extras = new(StringComparer.Ordinal);
    private readonly List<RefusedExtra> _refused = [];
    private readonly Dictionary<int, string> _own;

    public Family(FamilyDefinition definition, ReleaseTrain train)
        : this([definition], train)
    {
    }

    private Family(IReadOnlyList<FamilyDefinition> spans, ReleaseTrain train)
    {
        Spans = spans;
        Train = train;
        _own = OwnVersions(spans, train);
        var declared = spans.SelectMany(VersionsOf).GroupBy(v => v.Name, StringComparer.Ordinal).Select(Lives).ToList();
        Versions = [.. declared.Select(g => g.First()).OrderBy(v => v.Key)];
        Repeated = [.. declared.SelectMany(g => g.Skip(1).Select(v => (v, g.First())))];
    }

    /// <summary>The first span, which represents the family: name, class, scopes and properties are the same in all of them.</summary>
    public FamilyDefinition Definition => Spans[0];

    /// <summary>
    /// The life spans that the family is declared with, one per attribute, in source order. A family that was deprecated and removed step by step has several, with
    /// disjoint ranges.
    /// </summary>
    public IReadOnlyList<FamilyDefinition> Spans { get; }

    public ReleaseTrain Train { get; }

    /// <summary>The machine types, oldest first.</summary>
    public IReadOnlyList<FamilyVersion> Versions { get; }

    /// <summary>The steps that were computed before.</summary>
    internal StepsMemory Steps { get; } = new();

    /// <summary>The machine types that more than one span declares. Only the first declaration counts.</summary>
    public IReadOnlyList<(FamilyVersion Version, FamilyVersion First)> Repeated { get; }

    /// <summary>The bug-fix and tagged versions that cannot be used.</summary>
    public IReadOnlyList<RefusedExtra> RefusedExtras => _refused;

    /// <summary>
    /// The machine type that the alias and <c>Latest</c> mean: the newest released one of the train's own versions, or the only one if the family has no
    /// versions. None if nothing has been released.
    /// </summary>
    public FamilyVersion? Latest =>
        Versions.LastOrDefault(v => v.Release is { State: ReleaseState.Released } && v.Key.Extra == 0)
        ?? Versions.FirstOrDefault(v => v.Release is null);

    /// <summary>
    /// Gets the newest of the train's own versions if the family is still developed, that is, current or future binaries have it. The next machine type
    /// starts as a copy of it. Null if the family has ended or has no versions.
    /// </summary>
    public FamilyVersion? Newest =>
        Train.Current is { } current
        && Versions.LastOrDefault(v => v.Release is not null && v.Key.Extra == 0) is { } newest
        && newest.Release!.Index >= current.Index
        && Lifetime.Of(newest, Train).Removed is var removed
        && (removed is null || removed.Index > current.Index)
            ? newest
            : null;

    /// <summary>Puts the spans of each class, catalogue and name together, in the order in which they first come.</summary>
    public static IEnumerable<Family> Join(IEnumerable<FamilyDefinition> spans, Func<FamilyDefinition, ReleaseTrain> train) => spans
        .GroupBy(span => (span.Catalog, span.Type, span.Name))
        .Select(family => new Family([.. family], train(family.First())));

    /// <summary>Returns the first position at which a step with that <c>Since</c> applies; null if neither train nor family has the version.</summary>
    public VersionKey? StartOf(string? since) => since is null ? VersionKey.Always
        : Train.Find(since) is { } release ? VersionKey.Of(release)
        : ExtraOf(since);

    /// <summary>Returns the last position that an entry with that <c>UpTo</c> reaches; null if neither train nor family has the version.</summary>
    public VersionKey? EndOf(string upTo) => Train.Find(upTo) is { } release ? VersionKey.EndOf(release) : ExtraOf(upTo);

    /// <summary>Whether a declaration that names this train, or none, applies to the family.</summary>
    public bool Reads(string? train) => train is null || train == Train.Definition.Type;

    /// <summary>Returns the first release of a life that follows another one.</summary>
    internal static Release? BackIn(FamilyDefinition span, ReleaseTrain train) => span.IsUnversioned ? train.Find(span.From) : train.FindBinary(span.AddedIn);

    // Of the versions that belong to a release, the release's own: the one with its name, or else the first.
    private static Dictionary<int, string> OwnVersions(IReadOnlyList<FamilyDefinition> spans, ReleaseTrain train)
    {
        var own = new Dictionary<int, string>();
        foreach (var version in spans.Where(span => !span.IsUnversioned).SelectMany(span => span.Versions))
        {
            if (train.ReleaseOf(version) is { } release && (!own.ContainsKey(release.Index) || version == release.Version))
            {
                own[release.Index] = version;
            }
        }

        return own;
    }

    // A machine type that was removed may be added again. Its spans are then the lives of one machine type, the last of which counts today.
    private IReadOnlyList<FamilyVersion> Lives(IEnumerable<FamilyVersion> declared)
    {
        List<FamilyVersion> lives = [.. declared];
        if (lives.Count == 1)
        {
            return lives;
        }

        var ordered = lives.OrderBy(life => BackIn(life.Span, Train)?.Index ?? 0).ToList();
        return ordered.Zip(ordered.Skip(1), (life, next) => Train.FindBinary(life.Span.RemovedIn)?.Index <= BackIn(next.Span, Train)?.Index).All(isOver => isOver)
            ? [ordered[ordered.Count - 1] with { Earlier = ordered.Take(ordered.Count - 1).Select(life => life.Span).ToEquatableArray() }]
            : lives;
    }

    private VersionKey? ExtraOf(string version) => _extras.TryGetValue(version, out var key) ? key : null;

    private IEnumerable<FamilyVersion> VersionsOf(FamilyDefinition span)
    {
        if (span.IsUnversioned)
        {
            _refused.AddRange(span.Extra.Select((_, i) => new RefusedExtra(span, i, ExtraObstacle.Unversioned)));
            _refused.AddRange(span.Versions.Select((_, i) => new RefusedExtra(span, i, ExtraObstacle.Unversioned, IsListed: true)));
            yield return new(span.Name, null, null, VersionKey.Always, span);
            yield break;
        }

        var from = Train.Find(span.From)?.Index ?? 0;
        var until = Train.Find(span.Until)?.Index ?? Train.All.Count - 1;
        foreach (var version in Listed(span))
        {
            yield return version;
        }

        foreach (var release in Train.Releases.Where(r => r.Index >= from && r.Index <= until && span.Versions.Count == 0))
        {
            yield return new($"{span.Name}-{release.Version}", release.Version, release, VersionKey.Of(release), span);
        }

        for (var i = 0; i < span.Extra.Count; i++)
        {
            var (extra, release) = (span.Extra[i], Train.ReleaseOfExtra(span.Extra[i]));
            var obstacle = !MachineNames.IsValid(extra) ? ExtraObstacle.Invalid
                : Train.Find(extra) is not null ? ExtraObstacle.IsRelease
                : release is null ? ExtraObstacle.NoRelease
                : _extras.ContainsKey(extra) ? ExtraObstacle.Repeated
                : ExtraObstacle.None;
            if (obstacle != ExtraObstacle.None)
            {
                _refused.Add(new(span, i, obstacle));
                continue;
            }

            var key = new VersionKey(release!.Index, _extras.Count + 1);
            _extras.Add(extra, key);
            yield return new($"{span.Name}-{extra}", extra, release, key, span);
        }
    }

    // A version that two spans list has two lives, or is repeated, which is reported later.
    private IEnumerable<FamilyVersion> Listed(FamilyDefinition span)
    {
        for (var i = 0; i < span.Versions.Count; i++)
        {
            var (version, release) = (span.Versions[i], Train.ReleaseOf(span.Versions[i]));
            if (!MachineNames.IsValid(version) || release is null)
            {
                _refused.Add(new(span, i, release is null ? ExtraObstacle.NoRelease : ExtraObstacle.Invalid, IsListed: true));
                continue;
            }

            var isOwn = _own[release.Index] == version;
            if (!_extras.TryGetValue(version, out var key))
            {
                key = isOwn ? VersionKey.Of(release) : new VersionKey(release.Index, _extras.Count + 1);
                if (Train.Find(version) is null)
                {
                    _extras.Add(version, key);
                }
            }

            yield return new($"{span.Name}-{version}", version, release, key, span);
        }
    }
}

/// <summary>One machine type of a family.</summary>
/// <param name="Name">Its name, such as <c>pc-q35-4.0.1</c>.</param>
/// <param name="Version">The version that the name ends with; none for an unversioned one.</param>
/// <param name="Release">The release that it belongs to; none for an unversioned one.</param>
/// <param name="Span">The span of the family that contains it, which declares when it was deprecated and removed.</param>
public sealed record FamilyVersion(string Name, string? Version, Release? Release, VersionKey Key, FamilyDefinition Span)
{
    /// <summary>The spans of its earlier lives, oldest first, if it was removed and came back.</summary>
    public EquatableArray<FamilyDefinition> Earlier { get; init; } = EquatableArray<FamilyDefinition>.Empty;
}

/// <summary>A bug-fix or tagged version that its family cannot use.</summary>
/// <param name="Index">Its index among those of the span.</param>
/// <param name="IsListed">Whether it is one of the span's versions, rather than one in addition to the train's.</param>
public sealed record RefusedExtra(FamilyDefinition Span, int Index, ExtraObstacle Obstacle, bool IsListed = false)
{
    /// <summary>The version.</summary>
    public string Text => IsListed ? Span.Versions[Index] : Span.Extra[Index];
}

/// <summary>Why a family cannot use a bug-fix or tagged version.</summary>
public enum ExtraObstacle
{
    None,

    /// <summary>It contains characters that the name of a machine type cannot have.</summary>
    Invalid,

    /// <summary>It is a release of the train, which has a machine type anyway.</summary>
    IsRelease,

    /// <summary>It does not start with a release of the train.</summary>
    NoRelease,
    Repeated,

    /// <summary>The family has no versions.</summary>
    Unversioned,
}
