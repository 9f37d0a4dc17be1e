namespace MachineTypes.Tool.Tests.Fakes;

/// <summary>A machine type that a test describes.</summary>
internal sealed record FakeMachine(string Family, string Version) : IMachineType<FakeRelease>
{
    public string Name => $"{Family}-{Version}";

    public string? Alias { get; init; }

    public bool IsVersioned => true;

    public string In { get; init; } = Version;

    public FakeRelease Release => FakeRelease.Of(In);

    public string? DeprecatedIn { get; init; }

    public string? RemovedIn { get; init; }

    public IReadOnlyList<CompatEntry> Compat { get; init; } = [];

    public IReadOnlyList<MachinePropertyValue> Properties { get; init; } = [new("cpu-max", 255), new("hotpluggable-cpus", true)];

    public bool IsDeprecated(FakeRelease release) => DeprecatedIn is not null && release.CompareTo(FakeRelease.Of(DeprecatedIn)) >= 0;

    public bool IsRemoved(FakeRelease release) => RemovedIn is not null && release.CompareTo(FakeRelease.Of(RemovedIn)) >= 0;
}
