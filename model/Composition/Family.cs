namespace MachineTypes.Model;

/// <summary>A family whose versions have been put in their places on the train.</summary>
public sealed class Family
{
    private readonly Dictionary<string, VersionKey> _extras = new(StringComparer.Ordinal);

    public Family(FamilyDefinition definition, ReleaseTrain train)
        : this([definition], train)
    {
    }

    private Family(IReadOnlyList<FamilyDefinition> spans, ReleaseTrain train)
    {
        Spans = spans;
        Train = train;
        Versions = [.. spans.SelectMany(Place)
            .GroupBy(v => v.Name, StringComparer.Ordinal)
            .Select(g => g.First())
            .OrderBy(v => v.Key)];
    }

    /// <summary>The first span, which speaks for the family: name, class, scopes and properties are the same on all of them.</summary>
    public FamilyDefinition Definition => Spans[0];

    /// <summary>
    /// The spans of life that the family is declared in, one an attribute, in source order. Those of a family that was deprecated and deleted bit by bit are several, of
    /// disjoint ranges.
    /// </summary>
    public IReadOnlyList<FamilyDefinition> Spans { get; }

    public ReleaseTrain Train { get; }

    /// <summary>The machine types, oldest first.</summary>
    public IReadOnlyList<FamilyVersion> Versions { get; }

    /// <summary>
    /// The machine type that the alias and <c>Latest</c> mean: the newest released one of the train's own versions, or the one there is where the family has no
    /// versions. None while nothing has been released.
    /// </summary>
    public FamilyVersion? Latest =>
        Versions.LastOrDefault(v => v.Release is { State: ReleaseState.Released } && v.Key.Extra == 0)
        ?? Versions.FirstOrDefault(v => v.Release is null);

    /// <summary>Puts the spans of each class, catalogue and name together, in the order in which they first come.</summary>
    public static IEnumerable<Family> Join(IEnumerable<FamilyDefinition> spans, Func<FamilyDefinition, ReleaseTrain> train) => spans
        .GroupBy(span => (span.Catalog, span.Type, span.Name))
        .Select(family => new Family([.. family], train(family.First())));

    /// <summary>The place from which a step with that <c>Since</c> holds; null where neither train nor family has the version.</summary>
    public VersionKey? StartOf(string? since) => since is null ? VersionKey.Always
        : Train.Find(since) is { } release ? VersionKey.Of(release)
        : ExtraOf(since);

    /// <summary>The last place that an entry with that <c>UpTo</c> reaches; null where neither train nor family has the version.</summary>
    public VersionKey? EndOf(string upTo) => Train.Find(upTo) is { } release ? VersionKey.EndOf(release) : ExtraOf(upTo);

    /// <summary>Whether a declaration that names this train, or none, speaks of the family.</summary>
    public bool Reads(string? train) => train is null || train == Train.Definition.Type;

    private VersionKey? ExtraOf(string version) => _extras.TryGetValue(version, out var key) ? key : null;

    private IEnumerable<FamilyVersion> Place(FamilyDefinition span)
    {
        if (span.IsUnversioned)
        {
            yield return new(span.Name, null, null, VersionKey.Always, span);
            yield break;
        }

        var from = Train.Find(span.From)?.Index ?? 0;
        var until = Train.Find(span.Until)?.Index ?? Train.Releases.Count - 1;
        foreach (var release in Train.Releases.Where(r => r.Index >= from && r.Index <= until))
        {
            yield return new($"{span.Name}-{release.Version}", release.Version, release, VersionKey.Of(release), span);
        }

        foreach (var extra in span.Extra)
        {
            if (Train.ReleaseOfExtra(extra) is { } release && Train.Find(extra) is null && !_extras.ContainsKey(extra))
            {
                var key = new VersionKey(release.Index, _extras.Count + 1);
                _extras.Add(extra, key);
                yield return new($"{span.Name}-{extra}", extra, release, key, span);
            }
        }
    }
}

/// <summary>One machine type of a family.</summary>
/// <param name="Name">Its name, such as <c>pc-q35-4.0.1</c>.</param>
/// <param name="Version">The version that the name ends with; none for an unversioned one.</param>
/// <param name="Release">The release that it belongs to; none for an unversioned one.</param>
/// <param name="Span">The span of the family that it lives in, which says when it was deprecated and deleted.</param>
public sealed record FamilyVersion(string Name, string? Version, Release? Release, VersionKey Key, FamilyDefinition Span);
