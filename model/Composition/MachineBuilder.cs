namespace MachineTypes.Model.Composition;

/// <summary>Collects the machine types of a catalogue and the names that find them.</summary>
/// <param name="names">Which machine type has which name and member.</param>
internal sealed class MachineBuilder(CatalogNames names)
{
    private readonly List<(string Alias, int Machine)> _today = [];
    private int _families;

    public List<MachineSpec> Machines { get; } = [];

    public List<AliasSpec> Aliases { get; } = [];

    /// <summary>
    /// The names that can be looked up. A machine type has its own name, unless current binaries have removed it and use the name as an alias; if several claim an
    /// alias, the first gets it.
    /// </summary>
    public IEnumerable<NameSpec> Names
    {
        get
        {
            var gone = new HashSet<string>(Machines.Where(m => m.RemovedFrom >= 0 && m.RemovedFrom <= names.Train.Current?.Index).Select(m => m.Name), StringComparer.Ordinal);
            var aliases = _today
                .Where(a => names.Find(a.Alias) is null || gone.Contains(a.Alias))
                .GroupBy(a => a.Alias, StringComparer.Ordinal)
                .ToDictionary(g => g.Key, g => g.First().Machine, StringComparer.Ordinal);
            return Machines
                .Select((m, i) => new NameSpec(m.Name, i))
                .Where(n => !aliases.ContainsKey(n.Name))
                .Concat(aliases.OrderBy(a => a.Key, StringComparer.Ordinal).Select(a => new NameSpec(a.Key, a.Value)));
        }
    }

    public FamilySpec Add(Family family, FamilyList list)
    {
        var first = Machines.Count;
        var latest = -1;
        var newest = family.Latest?.Name;
        var firstAlias = Aliases.Count;
        var indexes = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var version in family.Versions.Where(names.Has))
        {
            if (version.Name == newest)
            {
                latest = Machines.Count;
            }

            indexes.Add(version.Name, Machines.Count);
            Machines.Add(Machine(version, version.Span.HasUnknownTables ? 0 : CompatComposer.CountFor(version, list.Entries)));
        }

        foreach (var (alias, version, window) in FamilyAliases.Of(family))
        {
            if (version is null || indexes.ContainsKey(version.Name))
            {
                Aliases.Add(new(alias, version is null ? -1 : indexes[version.Name], window));
            }
        }

        foreach (var (alias, version) in FamilyAliases.Today(family))
        {
            if (indexes.TryGetValue(version.Name, out var index))
            {
                _today.Add((alias, index));
                Machines[index] = Machines[index] with { Alias = Machines[index].Alias ?? alias };
            }
        }

        _families++;
        return new(
            family.Definition.Name,
            first,
            Machines.Count - first,
            latest,
            list.Start,
            list.Entries.Count,
            list.Entries.Count(e => e.End is null),
            list.TableStart,
            list.Entries.Select(e => e.End?.Release).OfType<int>().Distinct().Count(),
            firstAlias,
            Aliases.Count - firstAlias);
    }

    private MachineSpec Machine(FamilyVersion version, int entryCount)
    {
        var lifetime = Lifetime.Of(version, names.Train);
        return new(
            version.Name,
            names.MemberOf(version),
            _families,
            version.Release?.Index ?? -1,
            version.Release?.Version,
            version.Key.Extra != 0,
            entryCount,
            lifetime.Since?.Index ?? -1,
            lifetime.Deprecated?.Index ?? -1,
            lifetime.Removed?.Index ?? -1,
            null,
            lifetime.KnownFrom?.Index ?? -1,
            KnownTables.FirstRelease(version, names.Catalog, names.Train) is > 0 and var from ? from : -1,
            lifetime.Earlier);
    }
}
