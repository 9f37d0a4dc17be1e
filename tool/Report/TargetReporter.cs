using MachineTypes.Tool.Catalogs;

namespace MachineTypes.Tool.Report;

/// <summary>Gathers what the report says of one target.</summary>
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

    /// <summary>Gathers it.</summary>
    /// <param name="catalog">The target's machine types.</param>
    /// <param name="asOf">The release whose binaries the tables speak of.</param>
    public static TargetReport Report(Catalog catalog, string asOf) => new TargetReporter(catalog, asOf).Report();

    private TargetReport Report()
    {
        // A property that is announced and that nothing reports yet is the one that a reader most needs to see.
        var properties = _catalog.Properties.Concat(_declared.Properties.Select(property => property.Name)).Distinct().Order(StringComparer.Ordinal).ToList();
        return new TargetReport(
            _catalog.Target,
            _catalog.Train,
            _catalog.Consumer,
            _asOf,
            _declared.Releases,
            _declared.ConsumerReleases,
            [.. properties.Select(Life)],
            [.. _history.AsOf(_asOf).Select((machine, place) => Row(machine, place, properties))]);
    }

    private PropertyLife Life(string name)
    {
        var introduced = _history.FirstReporting(name);
        var adoption = _declared.Adoptions.FirstOrDefault(adopted => adopted.Property == name);
        return new PropertyLife(
            name,
            introduced,
            [
                .. from property in _declared.Properties
                   where property.Name == name
                   from deprecation in property.Deprecations
                   select new AnnouncedDeprecation(deprecation.Feature, deprecation.Replacement, deprecation.Announced, deprecation.Earliest, deprecation.IsRefusedWhenFlipped),
            ],
            introduced < 0 ? [] : [.. Changes(name, introduced)],
            adoption is null ? null : _declared.ConsumerReleases.FirstOrDefault(release => release.Version == adoption.Since) ?? new DeclaredRelease(adoption.Since, null, IsReleased: true));
    }

    // Each machine type is asked about in its own release, so that what only the newest one reports is no change, nor is what was there before anyone could report it.
    private IEnumerable<ValueChange> Changes(string property, int introduced)
    {
        var machines = _catalog.MachineTypes;
        for (var i = 1; i < machines.Count; i++)
        {
            if (!machines[i].IsVersioned || machines[i].Family != machines[i - 1].Family || Own(i) < 0 || Own(i - 1) < 0)
                continue;

            var (before, after) = (ValueOf(i - 1), ValueOf(i));
            if (before != after)
                yield return new ValueChange(Own(i), machines[i].Name, before, after);
        }

        string? ValueOf(int machine) => _history.ValueIn(Math.Max(Own(machine), introduced), machine, property);
    }

    private int Own(int machine) => _catalog.ReleaseOf(_catalog.MachineTypes[machine]) is { } release ? Place(release) : -1;

    private MachineRow Row(MachineTypeAsOf machine, int place, List<string> properties)
    {
        var (deprecated, removed) = (Place(_catalog.DeprecatedSince(machine.Machine)), Place(_catalog.RemovedSince(machine.Machine)));
        return new MachineRow(
            machine.Machine.Name,
            machine.Machine.Family,
            machine.Machine.IsVersioned,
            machine.Alias,
            _history.FirstWith(place),
            removed >= 0 && deprecated >= removed ? -1 : deprecated, // a rule of age that came later speaks of what is long gone
            removed,
            [.. properties.Select(property => MachineHistory.Text(machine, property))],
            [.. InForce(machine.Compat)]);
    }

    private static IEnumerable<CompatEntry> InForce(IReadOnlyList<CompatEntry> entries)
    {
        var last = new SortedDictionary<(string Driver, string Property), CompatEntry>(Comparer<(string Driver, string Property)>.Create((x, y) =>
            string.CompareOrdinal(x.Driver, y.Driver) is var driver && driver != 0 ? driver : string.CompareOrdinal(x.Property, y.Property)));
        foreach (var entry in entries)
            last[(entry.Driver, entry.Property)] = entry;
        return last.Values;
    }

    private int Place(string? release) => release is null ? -1 : _releases.IndexOf(release);
}
