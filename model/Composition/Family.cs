namespace MachineTypes.Model;

/// <summary>A family whose versions have been put in their places on the train.</summary>
public sealed class Family
{
    private readonly Dictionary<string, VersionKey> _extras = new(StringComparer.Ordinal);

    public Family(FamilyDefinition definition, ReleaseTrain train)
    {
        Definition = definition;
        Train = train;
        Versions = definition.IsUnversioned ? [new FamilyVersion(definition.Name, null, null, VersionKey.Always)] : Place();
    }

    public FamilyDefinition Definition { get; }

    public ReleaseTrain Train { get; }

    /// <summary>The machine types, oldest first.</summary>
    public IReadOnlyList<FamilyVersion> Versions { get; }

    /// <summary>
    /// The machine type that the alias and <c>Latest</c> mean: the newest released one of the train's own versions, or the one there is where the family has no
    /// versions. None while nothing has been released.
    /// </summary>
    public FamilyVersion? Latest => Definition.IsUnversioned
        ? Versions[0]
        : Versions.LastOrDefault(v => v.Release is { State: ReleaseState.Released } && v.Key.Extra == 0);

    /// <summary>The place from which a step with that <c>Since</c> holds; null where neither train nor family has the version.</summary>
    public VersionKey? StartOf(string? since) => since is null ? VersionKey.Always
        : Train.Find(since) is { } release ? VersionKey.Of(release)
        : ExtraOf(since);

    /// <summary>The last place that an entry with that <c>UpTo</c> reaches; null where neither train nor family has the version.</summary>
    public VersionKey? EndOf(string upTo) => Train.Find(upTo) is { } release ? VersionKey.EndOf(release) : ExtraOf(upTo);

    /// <summary>Whether a declaration that names this train, or none, speaks of the family.</summary>
    public bool Reads(string? train) => train is null || train == Train.Definition.Type;

    private VersionKey? ExtraOf(string version) => _extras.TryGetValue(version, out var key) ? key : null;

    private List<FamilyVersion> Place()
    {
        var from = Train.Find(Definition.From)?.Index ?? 0;
        var until = Train.Find(Definition.Until)?.Index ?? Train.Releases.Count - 1;
        var versions = Train.Releases
            .Where(r => r.Index >= from && r.Index <= until)
            .Select(r => new FamilyVersion($"{Definition.Name}-{r.Version}", r.Version, r, VersionKey.Of(r)))
            .ToList();
        for (var i = 0; i < Definition.Extra.Count; i++)
        {
            var extra = Definition.Extra[i];
            if (Train.ReleaseOfExtra(extra) is { } release && Train.Find(extra) is null && !_extras.ContainsKey(extra))
            {
                var key = new VersionKey(release.Index, i + 1);
                _extras.Add(extra, key);
                versions.Add(new($"{Definition.Name}-{extra}", extra, release, key));
            }
        }

        return [.. versions.OrderBy(v => v.Key)];
    }
}

/// <summary>One machine type of a family.</summary>
/// <param name="Name">Its name, such as <c>pc-q35-4.0.1</c>.</param>
/// <param name="Version">The version that the name ends with; none for an unversioned one.</param>
/// <param name="Release">The release that it belongs to; none for an unversioned one.</param>
public sealed record FamilyVersion(string Name, string? Version, Release? Release, VersionKey Key);
