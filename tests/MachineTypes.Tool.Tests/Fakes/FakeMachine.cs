namespace MachineTypes.Tool.Tests.Fakes;

/// <summary>A machine type that a test describes.</summary>
internal sealed record FakeMachine(string Family, string Version) : IMachineType<FakeRelease>
{
    public string Name => $"{Family}-{Version}";

    public string? Alias { get; init; }

    public bool IsVersioned => true;

    public string In { get; init; } = Version;

    public FakeRelease Release => FakeRelease.Of(In);

    /// <summary>Gets the alias in releases in which it differs from <see cref="Alias"/>.</summary>
    public IReadOnlyDictionary<string, string?> AliasIn { get; init; } = new Dictionary<string, string?>();

    public string? DeprecatedIn { get; init; }

    public string? RemovedIn { get; init; }

    public CompatTable Compat { get; init; }

    public IReadOnlyList<MachinePropertyValue> Properties { get; init; } = [new("cpu-max", 255), new("hotpluggable-cpus", true)];

    public IReadOnlyList<MachineFlip> Flips { get; init; } = [];

    public IReadOnlyList<MachineChange> Changes { get; init; } = [];

    public IReadOnlyList<MachineChange> ChangesBetween(FakeRelease before, FakeRelease after) => before == after ? [] : Changes;

    public bool IsDeprecated(FakeRelease release) => DeprecatedIn is not null && release.CompareTo(FakeRelease.Of(DeprecatedIn)) >= 0;

    public bool IsRemoved(FakeRelease release) => RemovedIn is not null && release.CompareTo(FakeRelease.Of(RemovedIn)) >= 0;

    public bool ExistsIn(FakeRelease release) => release.CompareTo(Release) >= 0 && !IsRemoved(release);

    public string? AliasAsOf(FakeRelease release) => !ExistsIn(release) ? null : AliasIn.TryGetValue(release.Version, out var alias) ? alias : Alias;

    public CompatTable CompatAsOf(FakeRelease release) => Compat;

    public IReadOnlyList<MachinePropertyValue> PropertiesAsOf(FakeRelease release) => Properties;
}
