using MachineTypes.Model.Composition;
using MachineTypes.Model.Definitions;

namespace MachineTypes.Model.Baselines;

/// <summary>Compares what two tracks of one key mean in a family.</summary>
internal sealed class FactComparer(DefinedFamily family, FactTrack? defined, FactTrack? recorded)
{
    private readonly DriverValueKind _kind = (defined ?? recorded)!.Key is { Kind: FactKind.Compat } key
        ? family.Values.KindOf(key.Name, key.Detail)
        : DriverValueKind.Text;

    public IndexedTrack Defined { get; } = new(defined, family);

    public IndexedTrack Recorded { get; } = new(recorded, family);

    /// <summary>Whether a machine type has by the definitions what was recorded.</summary>
    public bool AreSame(int release, VersionKey version) => AreEqual(Defined.ValueAsOf(release, version), Recorded.ValueAsOf(release, version));

    /// <summary>Whether both are one value.</summary>
    public bool AreEqual(string? one, string? other) =>
        one == other || (one is not null && other is not null && _kind != DriverValueKind.Text && DriverValues.AreEqual(_kind, one, other));
}
