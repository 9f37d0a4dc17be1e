using MachineTypes.Model.Releases;

namespace MachineTypes.Model.Baselines;

/// <summary>All facts about one thing, over all releases: those that the definitions give, or those that were recorded.</summary>
internal sealed class FactTrack(FactKey key)
{
    private readonly List<FactSlot> _slots = [];

    public FactKey Key { get; } = key;

    public IReadOnlyList<FactSlot> Slots => _slots;

    /// <summary>The first release from which facts may be missing, because a line could not be read.</summary>
    public int DoubtFrom { get; set; } = int.MaxValue;

    public FactSlot? Find(string? at)
    {
        foreach (var slot in _slots)
        {
            if (slot.At == at)
            {
                return slot;
            }
        }

        return null;
    }

    public FactSlot FindOrAdd(string? at)
    {
        if (Find(at) is { } known)
        {
            return known;
        }

        var slot = new FactSlot(at);
        _slots.Add(slot);
        return slot;
    }
}

/// <summary>The facts that one version of a track has.</summary>
/// <param name="at">The version as it was written; null for a fact about all versions.</param>
internal sealed class FactSlot(string? at)
{
    private readonly List<FactChange> _changes = [];

    public string? At { get; } = at;

    public IReadOnlyList<FactChange> Changes => _changes;

    public void Add(FactChange change) => _changes.Add(change);

    /// <summary>Returns the change that is current as of a release, which is the one added last; null if there is none.</summary>
    public FactChange? AsOf(int release)
    {
        for (var i = _changes.Count - 1; i >= 0; i--)
        {
            if (_changes[i].Window.Includes(release))
            {
                return _changes[i].Value.State == FactState.Removed ? null : _changes[i];
            }
        }

        return null;
    }
}

/// <summary>A fact with the releases whose binaries have it.</summary>
/// <param name="Source">The definition it comes from; null for a recorded fact.</param>
/// <param name="Location">Where it was recorded; null for a definition.</param>
internal sealed record FactChange(ReleaseWindow Window, FactValue Value, object? Source = null, BaselineLocation? Location = null);
