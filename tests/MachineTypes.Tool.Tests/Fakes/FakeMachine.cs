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

    public bool IsCompatKnown { get; init; } = true;

    public IReadOnlyList<MachineFlip> FlipsNotKnown => [];

    /// <summary>Gets whether it is known which releases have the machine type.</summary>
    public bool IsPresenceKnown { get; init; } = true;

    /// <summary>Gets the properties whose values are not known.</summary>
    public IReadOnlyList<string> NotKnown { get; init; } = [];

    public Presence PresenceIn(FakeRelease release) => !IsPresenceKnown ? Presence.NotKnown
        : ExistsIn(release) ? Presence.Present
        : IsRemoved(release) ? Presence.Removed
        : Presence.NotYet;

    public bool IsCompatKnownAsOf(FakeRelease release) => IsCompatKnown;

    public IReadOnlyList<string> PropertiesNotKnownAsOf(FakeRelease release) => NotKnown;

    public bool IsPropertyKnownAsOf(string property, FakeRelease release) => !NotKnown.Contains(property);

    public string? AliasAsOf(FakeRelease release) => !ExistsIn(release) ? null : AliasIn.TryGetValue(release.Version, out var alias) ? alias : Alias;

    public CompatTable CompatAsOf(FakeRelease release) => Compat;

    public IReadOnlyList<MachinePropertyValue> PropertiesAsOf(FakeRelease release) => Properties;
}
