using MachineTypes.Model.Releases;
using MachineTypes.Tool.Catalogs;

namespace MachineTypes.Tool.Report.Targets;

/// <summary>Collects the data of the report for one target.</summary>
internal sealed class TargetReporter
{
    private readonly Catalog _catalog;
    private readonly CatalogDeclarations _declared;
    private readonly MachineHistory _history;
    private readonly List<string> _releases;
    private readonly int _asOf;

    private TargetReporter(Catalog catalog, string asOf)
    {
        _catalog = catalog;
        _declared = catalog.Declarations;
        _history = new MachineHistory(catalog);
        _releases = [.. catalog.Releases];
        _asOf = _releases.IndexOf(asOf);
    }

    /// <summary>Collects the data.</summary>
    /// <param name="catalog">The catalogue of the target.</param>
    /// <param name="asOf">The release that the tables refer to.</param>
    public static TargetReport Report(Catalog catalog, string asOf) => new TargetReporter(catalog, asOf).Report();

    private TargetReport Report()
    {
        // Include properties that are announced but not reported yet: they are the ones that a reader most needs to see.
        var properties = _catalog.Properties.Concat(_declared.Properties.Select(property => property.Name)).Distinct().Order(StringComparer.Ordinal).ToList();
        return new TargetReport(
            _catalog.Target,
            _catalog.Train,
            _catalog.Consumer,
            _asOf,
            _declared.Releases,
            _declared.ConsumerReleases,
            [.. properties.Select(History)],
            [.. _history.AsOf(_asOf).Select((machine, index) => Row(machine, index, properties))],
            [.. LateChanges.Of(_catalog, _history)]);
    }

    private PropertyHistory History(string name)
    {
        var (introduced, isIntroductionKnown) = _history.FirstReporting(name);
        var adoption = _declared.Adoptions.FirstOrDefault(adopted => adopted.Property == name);
        return new PropertyHistory(
            name,
            introduced,
            isIntroductionKnown,
            [
                .. from property in _declared.Properties
                   where property.Name == name
                   from deprecation in property.Deprecations
                   select new AnnouncedDeprecation(deprecation.Feature, deprecation.Replacement, IndexOf(_catalog.AllReleases.ElementAtOrDefault(deprecation.Announced)), IndexOf(_catalog.AllReleases.ElementAtOrDefault(deprecation.Earliest)), deprecation.IsRefusedWhenFlipped),
            ],
            introduced < 0 ? [] : [.. Changes(name, introduced)],
            adoption is null ? null : _declared.ConsumerReleases.FirstOrDefault(release => release.Version == adoption.Since) ?? new DeclaredRelease(adoption.Since, null, IsReleased: true));
    }

    // Each machine type is compared as of its own release: a value that only the newest one reports is not a change, and neither is a value from before the property was reported.
    private IEnumerable<ValueChange> Changes(string property, int introduced)
    {
        var machines = _catalog.MachineTypes;
        for (var i = 1; i < machines.Count; i++)
        {
            if (!machines[i].IsVersioned || machines[i].Family != machines[i - 1].Family || ReleaseOf(i) < 0 || ReleaseOf(i - 1) < 0)
                continue;

            // No binary reports a property that was introduced after the machine type was removed, and what is not known is not a change.
            if (ValueOf(i - 1) is { IsKnown: true } before && ValueOf(i) is { IsKnown: true } after && before != after)
                yield return new ValueChange(ReleaseOf(i), machines[i].Name, before.Value, after.Value);
        }

        ReportedValue? ValueOf(int machine) => _history.ValueIn(Math.Max(ReleaseOf(machine), introduced), machine, property);
    }

    private int ReleaseOf(int machine) => _catalog.ReleaseOf(_catalog.MachineTypes[machine]) is { } release ? IndexOf(release) : -1;

    private MachineRow Row(MachineTypeAsOf machine, int index, List<string> properties)
    {
        var (deprecated, removed) = (IndexOf(_catalog.DeprecatedSince(machine.Machine)), IndexOf(_catalog.RemovedSince(machine.Machine)));
        var (released, isReleaseKnown) = _history.FirstWith(index);
        var last = _history.LastWith(index);
        return new MachineRow(
            machine.Machine.Name,
            machine.Machine.Family,
            machine.Machine.IsVersioned,
            machine.Alias,
            machine.Presence,
            released,
            isReleaseKnown,
            deprecated,
            removed,
            removed < 0 ? Due(machine.Machine) : null,
            [.. properties.Select(property => MachineHistory.ValueOf(machine, property))],
            [.. properties.Select(property => last < 0 ? default : _history.ValueIn(last, index, property)!.Value)],
            machine.IsCompatKnown ? [.. InForce(machine.Compat)] : null,
            [.. States(index, properties)]);
    }

    // The train does not have the release yet, or the age rule would have removed the machine type.
    private string? Due(IMachineType machine) =>
        machine.IsVersioned && _catalog.ReleaseOf(machine) is { } release ? _declared.Deletion.LowestVersion(release) : null;

    private IEnumerable<MachineState> States(int index, List<string> properties)
    {
        MachineState? before = null;
        for (var release = 0; release < _releases.Count; release++)
        {
            var machine = _history.AsOf(release)[index];
            var isPresent = machine.Presence == Presence.Present;
            var state = new MachineState(
                release,
                machine.Presence,
                [.. properties.Select(property => isPresent ? MachineHistory.ValueOf(machine, property) : default)],
                isPresent && machine.IsCompatKnown ? [.. InForce(machine.Compat)] : null);
            if (before?.IsSame(state) == true)
                continue;

            yield return state;
            before = state;
        }
    }

    private static IEnumerable<CompatEntry> InForce(IReadOnlyList<CompatEntry> entries)
    {
        var last = new SortedDictionary<(string Driver, string Property), CompatEntry>(Comparer<(string Driver, string Property)>.Create((x, y) =>
            string.CompareOrdinal(x.Driver, y.Driver) is var driver && driver != 0 ? driver : string.CompareOrdinal(x.Property, y.Property)));
        foreach (var entry in entries)
            last[(entry.Driver, entry.Property)] = entry;
        return last.Values;
    }

    private int IndexOf(string? release) => release is null ? -1 : _releases.IndexOf(release);
}
