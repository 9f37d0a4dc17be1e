using MachineTypes.Model.Composition;
using MachineTypes.Model.Definitions;
using MachineTypes.Model.Releases;

namespace MachineTypes.Model.Baselines;

/// <summary>The definitions as of each recorded release of a train, compared with what that release promised.</summary>
internal sealed class BaselineComparison
{
    private readonly List<ShippedDifference> _differences = [];
    private readonly List<MissingMachine> _missing = [];
    private readonly List<LostFamily> _lost = [];
    private readonly DefinedFacts _defined;

    public BaselineComparison(DefinedFacts defined, Baseline baseline)
    {
        (Baseline, _defined) = (baseline, defined);
        var recorded = baseline.Tracks.ToLookup(track => (track.Key.Catalog, track.Key.Family));
        var defaults = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var family in _defined.Families)
        {
            var comparison = new FamilyComparison(family, baseline, recorded, IsDefaultAsShipped);
            _differences.AddRange(comparison.Differences);
            _missing.AddRange(comparison.Missing);
        }

        Shipped = [.. _defined.Families.Where(family => baseline.Find(family.Key(FactKind.Machine)) is not null)];
        AddLost();
        CompareDeprecations();

        bool IsDefaultAsShipped(PropertyDefinition property)
        {
            if (!defaults.TryGetValue(property.Type, out var isAsShipped))
            {
                defaults.Add(property.Type, isAsShipped = _defined.Families.Any(family => HasDefaultAsShipped(property, family)));
            }

            return isAsShipped;
        }
    }

    public Baseline Baseline { get; }

    /// <summary>The names that the catalogues have in records.</summary>
    public RecordNames Names => _defined.Names;

    /// <summary>The answers of shipped machine types that are others now.</summary>
    public IReadOnlyList<ShippedDifference> Differences => _differences;

    /// <summary>The machine types that recorded releases have, and that the definitions of their families do not give to those.</summary>
    public IReadOnlyList<MissingMachine> Missing => _missing;

    /// <summary>The families that are declared no more though their machine types have shipped.</summary>
    public IReadOnlyList<LostFamily> Lost => _lost;

    /// <summary>The families that have shipped machine types.</summary>
    public IReadOnlyList<DefinedFamily> Shipped { get; }

    // If a family that names no step shipped with today's default, the default is not what has changed.
    private bool HasDefaultAsShipped(PropertyDefinition property, DefinedFamily family)
    {
        var key = family.Key(FactKind.Property, property.Name);
        return Baseline.Newest is { } newest
            && family.Tracks.TryGetValue(key, out var track)
            && PropertySteps.Declared(property, family.Family).Count == 0
            && Baseline.Find(key)?.Find(null)?.AsOf(newest.Index)?.Value == track.Find(null)?.AsOf(newest.Index)?.Value;
    }

    private void AddLost()
    {
        var declared = new HashSet<(string, string)>(_defined.Families.Select(family => (family.Catalog, family.Name)));
        foreach (var track in Baseline.Tracks.Where(t => t.Key.Kind == FactKind.Machine && !declared.Contains((t.Key.Catalog, t.Key.Family))))
        {
            // What any older recorded release had is a promise too, because its guests have migrated to newer ones.
            var machines = Baseline.Comparable
                .SelectMany(release => track.Slots.Select(slot => (Release: release, Slot: slot, Then: slot.AsOf(release.Index))))
                .Where(m => m.Then is not null)
                .ToList();
            if (machines.Count > 0)
            {
                _lost.Add(new(
                    track.Key.Catalog,
                    track.Key.Family,
                    [.. machines.Select(m => m.Slot.At!).Distinct()],
                    machines[machines.Count - 1].Release,
                    machines[machines.Count - 1].Then!.Location!.Value));
            }
        }
    }

    private void CompareDeprecations()
    {
        var recorded = Baseline.Tracks.Where(track => track.Key.Kind == FactKind.Deprecation).ToDictionary(track => track.Key);
        foreach (var key in _defined.Deprecations.Keys.Union(recorded.Keys))
        {
            var defined = _defined.Deprecations.TryGetValue(key, out var track) ? track.Find(null) : null;
            var known = recorded.TryGetValue(key, out var other) ? other.Find(null) : null;
            foreach (var release in Baseline.Comparable.Where(release => !Baseline.IsInDoubt(key, release.Index)))
            {
                var (now, then) = (defined?.AsOf(release.Index), known?.AsOf(release.Index));
                if (now?.Value != then?.Value)
                {
                    var source = (defined?.Changes[0].Source as DefinedDeprecation)?.Deprecation;
                    Cause blame = source is { Anchor.IsInSource: true }
                        ? new Cause(CauseKind.Other, source.Anchor, now is null || then is null ? "AnnouncedIn" : (Argument?)null, source)
                        : new Cause(CauseKind.Lost, null);
                    _differences.Add(new(null, key, null, release, then?.Value.Value, now?.Value.Value, null, then?.Location, blame));
                }
            }
        }
    }
}

/// <summary>A family that has shipped machine types and is declared no more.</summary>
/// <param name="Versions">The versions of those.</param>
/// <param name="Release">The newest recorded release that has one.</param>
internal sealed record LostFamily(string Catalog, string Name, IReadOnlyList<string> Versions, Release Release, BaselineLocation Location);
