using MachineTypes.Model.Composition;
using MachineTypes.Model.Definitions;
using MachineTypes.Model.Releases;

namespace MachineTypes.Model.Baselines;

/// <summary>Compares what a family's machine types answer by the definitions with what they answered when each recorded release was out.</summary>
internal sealed class FamilyComparison
{
    private readonly DefinedFamily _family;
    private readonly Baseline _baseline;
    private readonly Func<PropertyDefinition, bool> _isDefaultAsShipped;
    private readonly List<ShippedDifference> _differences = [];
    private readonly List<MissingMachine> _missing = [];
    private readonly List<(Release Release, List<FamilyVersion> Machines)> _shipped = [];

    public FamilyComparison(DefinedFamily family, Baseline baseline, ILookup<(string Catalog, string Family), FactTrack> recorded, Func<PropertyDefinition, bool> isDefaultAsShipped)
    {
        (_family, _baseline, _isDefaultAsShipped) = (family, baseline, isDefaultAsShipped);
        var tracks = recorded[(family.Catalog, family.Name)].ToDictionary(track => track.Key);
        if (!tracks.TryGetValue(family.Key(FactKind.Machine), out var machines))
        {
            return;
        }

        CompareMachines(machines);
        CompareAliases(tracks.Values.Where(track => track.Key.Kind == FactKind.Alias).ToDictionary(track => track.Key));
        foreach (var track in family.Tracks.Values)
        {
            Compare(track, tracks.TryGetValue(track.Key, out var known) ? known : null);
        }

        foreach (var track in tracks.Values.Where(t => t.Key.Kind is FactKind.Compat or FactKind.Property && !family.Tracks.ContainsKey(t.Key)))
        {
            Compare(null, track);
        }
    }

    public IReadOnlyList<ShippedDifference> Differences => _differences;

    /// <summary>The machine types that recorded releases have and the definitions do not give them.</summary>
    public IReadOnlyList<MissingMachine> Missing => _missing;

    private void CompareMachines(FactTrack recorded)
    {
        var machines = _family.Machines.ToDictionary(machine => machine.Version.Version!, StringComparer.Ordinal);
        foreach (var release in _baseline.Comparable)
        {
            var shipped = new List<FamilyVersion>();
            foreach (var slot in recorded.Slots)
            {
                var known = machines.TryGetValue(slot.At!, out var machine);
                if (slot.AsOf(release.Index) is not { } then)
                {
                    CompareGone(slot, known, machine, release);
                }
                else if (!known || !machine.Life.Includes(release))
                {
                    // A lost line may have recorded its removal.
                    if (release.Index < recorded.DoubtFrom)
                    {
                        _missing.Add(new(_family, known ? machine.Version : null, slot.At!, release, then.Location!.Value));
                    }
                }
                else
                {
                    shipped.Add(machine.Version);
                    var now = DefinedFamily.State(machine.Life, release);
                    if (now != then.Value && !_baseline.IsInDoubt(recorded.Key, release.Index))
                    {
                        AddState(machine, release, Words(then.Value), Words(now), then.Location);
                    }
                }
            }

            _shipped.Add((release, [.. shipped.OrderBy(version => version.Key)]));
        }

        static string Words(FactValue state) => state == FactValue.Deprecated ? "deprecated" : "not deprecated";
    }

    // A machine type that a release did not have any more cannot be added to that release again.
    private void CompareGone(FactSlot slot, bool isKnown, (FamilyVersion Version, Lifetime Life) machine, Release release)
    {
        if (isKnown && machine.Life.Includes(release) && slot.Changes.LastOrDefault(change => change.Window.Includes(release)) is { } gone)
        {
            AddState(machine, release, "removed", "there", gone.Location);
        }
    }

    private void AddState((FamilyVersion Version, Lifetime Life) machine, Release release, string shipped, string now, BaselineLocation? index)
    {
        var span = machine.Version.Span;
        var train = _family.Family.Train.Definition;
        var isDeprecation = shipped != "removed";
        var own = isDeprecation ? span.DeprecatedIn : span.RemovedIn;
        var rule = isDeprecation ? train.Deprecation : train.Deletion;
        Cause blame = own is null && rule.Majors > 0 && train.Anchor.IsInSource
            ? new Cause(CauseKind.Other, train.Anchor, isDeprecation ? "DeprecatedAfter" : "DeletedAfter")
            : new Cause(CauseKind.Other, span.Anchor, own is null ? (Argument?)null : isDeprecation ? "DeprecatedIn" : "RemovedIn");
        _differences.Add(new(_family, _family.Key(FactKind.Machine), machine.Version, release, shipped, now, null, index, blame));
    }

    private void CompareAliases(Dictionary<FactKey, FactTrack> recorded)
    {
        foreach (var (release, machines) in _shipped.Where(s => s.Machines.Count > 0))
        {
            var aliases = _family.Aliases(release).ToDictionary(alias => alias.Key, alias => alias.Value);
            foreach (var key in recorded.Keys.Union(aliases.Keys))
            {
                var then = recorded.TryGetValue(key, out var track) ? track.Find(null)?.AsOf(release.Index) : null;
                var shipped = then is null ? null : then.Value.State == FactState.Value ? then.Value.Value : machines.LastOrDefault(machine => machine.Key.Extra == 0)?.Version;
                var now = !aliases.TryGetValue(key, out var value) ? null : value.State == FactState.Value ? value.Value : _family.Newest(release)?.Version;
                if (shipped != now && !_baseline.IsInDoubt(key, release.Index) && !IsMissing(shipped, release))
                {
                    _differences.Add(new(_family, key, null, release, Full(shipped), Full(now), null, then?.Location, BlameOf(key.Name)));
                }
            }
        }

        string? Full(string? version) => version is null ? null : $"{_family.Name}-{version}";

        // Report the removed machine type, not the alias that was removed with it.
        bool IsMissing(string? version, Release release) => _missing.Any(machine => machine.Release == release && machine.Name == version);
    }

    private Cause BlameOf(string alias)
    {
        if (_family.Family.Definition.Aliases.FirstOrDefault(a => a.Name == alias) is { Anchor.IsInSource: true } own)
        {
            return new(CauseKind.Other, own.Anchor, null, own);
        }

        var span = _family.Family.Spans.FirstOrDefault(s => s.Alias == alias) ?? _family.Family.Spans.FirstOrDefault(s => s.Alias is not null);
        return new(CauseKind.Other, (span ?? _family.Family.Definition).Anchor, span is null ? (Argument?)null : "Alias");
    }

    private void Compare(FactTrack? defined, FactTrack? recorded)
    {
        if (defined is not null && IsSame(defined, recorded))
        {
            return;
        }

        var key = (defined ?? recorded)!.Key;
        var comparer = new FactComparer(_family, defined, recorded);
        CauseFinder? blame = null;
        foreach (var (release, machines) in _shipped)
        {
            if (release.Index >= recorded?.DoubtFrom)
            {
                return;
            }

            foreach (var version in _family.IsOfLatest(key) ? machines.Where(machine => machine.Key.Extra == 0).Skip(machines.Count(machine => machine.Key.Extra == 0) - 1) : machines)
            {
                var (now, then) = (comparer.Defined.AsOf(release.Index, version.Key), comparer.Recorded.AsOf(release.Index, version.Key));
                var (text, shippedText) = (IndexedTrack.ValueOf(now?.Change), IndexedTrack.ValueOf(then?.Change));

                // If lines were lost, a definition at a version without a record may have been recorded there.
                if (comparer.AreEqual(text, shippedText) || !_family.IsPromised(key, version, release) || (_baseline.IsInDoubt(key, release.Index) && now is { } found && recorded?.Find(found.Slot.At)?.AsOf(release.Index) is null))
                {
                    continue;
                }

                var (fault, against) = (blame ??= new(_family, defined, recorded, comparer, _isDefaultAsShipped)).Of(release.Index, now, then);
                _differences.Add(new(_family, key, version, release, shippedText, text, against?.Slot.At, against?.Change.Location, fault, IsPlain(key.Kind, fault, against?.Slot, recorded)));
            }
        }
    }

    private bool IsPlain(FactKind kind, Cause blame, FactSlot? against, FactTrack? recorded)
    {
        if (blame.Kind == CauseKind.Came)
        {
            return recorded?.Find(blame.Source is CompatDefinition entry ? entry.UpTo : ((StepDefinition)blame.Source!).Since) is null;
        }

        // The table of a release came with the next one.
        var first = against?.At is not { } at || _family.PositionOf(kind, at) is not { } index ? 0 : kind == FactKind.Compat ? index.Release + 1 : index.Release;
        return against is { Changes.Count: 1 } && _baseline.FirstComparable(against.Changes[0].Window.From) == _baseline.FirstComparable(first);
    }

    // The fast path: if all facts are the same, so are all results.
    private bool IsSame(FactTrack defined, FactTrack? recorded)
    {
        foreach (var slot in defined.Slots)
        {
            var known = recorded?.Find(slot.At);
            if (known is { Changes.Count: 1 } && slot.Changes.Count == 1 && slot.Changes[0] is { Window.Until: null } only)
            {
                // Nearly all facts were added once and never changed.
                if (only.Value != known.Changes[0].Value || _baseline.FirstComparable(only.Window.From) != _baseline.FirstComparable(known.Changes[0].Window.From))
                {
                    return false;
                }
            }
            else if (!_baseline.Comparable.All(release => AreEqual(slot.AsOf(release.Index)?.Value, known?.AsOf(release.Index)?.Value)))
            {
                return false;
            }
        }

        return recorded is null || recorded.Slots.All(slot => defined.Find(slot.At) is not null);

        static bool AreEqual(FactValue? one, FactValue? other) => one is null ? other is null : other is { } value && one.Value.Equals(value);
    }
}

/// <summary>A machine type that a recorded release has and the definitions do not give to it.</summary>
/// <param name="Version">The machine type, if it is declared for other releases.</param>
/// <param name="Name">The version that was recorded.</param>
internal sealed record MissingMachine(DefinedFamily Family, FamilyVersion? Version, string Name, Release Release, BaselineLocation Location);
