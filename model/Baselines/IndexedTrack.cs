using MachineTypes.Model.Composition;

namespace MachineTypes.Model.Baselines;

/// <summary>A track whose slots are ordered by their position in a family, to look up what each machine type has.</summary>
internal sealed class IndexedTrack
{
    /// <summary>Represents a value that is not known. A noncharacter distinguishes it from the values of properties.</summary>
    public const string NotKnown = "\uFFFFunknown";

    private readonly bool _isCompat;
    private readonly List<(VersionKey Position, FactSlot Slot)> _slots;

    public IndexedTrack(FactTrack? track, DefinedFamily family)
    {
        _isCompat = track?.Key.Kind == FactKind.Compat;
        _slots = track is null ? [] : [.. track.Slots
            .Select(slot => (Position: family.PositionOf(track.Key.Kind, slot.At), Slot: slot))
            .Where(s => s.Position is not null)
            .Select(s => (s.Position!.Value, s.Slot))
            .OrderBy(s => s.Value)];

        // A machine type's compat value comes from the table of the oldest version that reaches it; a reported value, from the newest step that is not newer than it.
        if (!_isCompat)
        {
            _slots.Reverse();
        }
    }

    /// <summary>Returns the slot that determines the value of a machine type in a release, with the change that is current then; null if there is none.</summary>
    public (FactSlot Slot, FactChange Change)? AsOf(int release, VersionKey version)
    {
        foreach (var (index, slot) in _slots)
        {
            if ((_isCompat ? version <= index : index <= version) && slot.AsOf(release) is { } change)
            {
                return (slot, change);
            }
        }

        return null;
    }

    /// <summary>Returns the value of a machine type in a release; null if it has none.</summary>
    public string? ValueAsOf(int release, VersionKey version) => ValueOf(AsOf(release, version)?.Change);

    /// <summary>Returns the value of a change; null if it has none, and <see cref="NotKnown"/> if it is not known.</summary>
    public static string? ValueOf(FactChange? change) => change?.Value switch
    {
        { State: FactState.Value } value => value.Value,
        { State: FactState.NotKnown } => NotKnown,
        _ => null,
    };
}
