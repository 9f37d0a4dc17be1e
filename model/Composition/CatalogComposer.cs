namespace MachineTypes.Model;

/// <summary>Puts a catalogue together from what was declared. What cannot be placed is left out: saying so is the rules' work.</summary>
public static class CatalogComposer
{
    /// <param name="families">The families of every catalogue; those of others are passed over.</param>
    /// <param name="properties">The properties that are declared beside the catalogue: it has a member for each, named or not.</param>
    /// <param name="reserved">The member names that every generated catalogue has.</param>
    public static CatalogSpec Compose(
        CatalogDefinition catalog,
        IEnumerable<FamilyDefinition> families,
        IEnumerable<PropertyDefinition> properties,
        IReadOnlyCollection<string> reserved)
    {
        var train = new ReleaseTrain(catalog.Train);
        var placed = families
            .Where(f => f.Catalog == catalog.Shape.Type && f.Obstacle == FamilyObstacle.None && MachineNames.IsValid(f.Name))
            .GroupBy(f => f.Name, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => Family.Join(g.OrderBy(f => f.Type, StringComparer.Ordinal), _ => train).First())
            .Where(f => f.Versions.Count > 0)
            .ToList();

        var taken = new HashSet<string>(reserved, StringComparer.Ordinal) { catalog.Shape.Name };
        taken.UnionWith(catalog.Shape.Members);

        // Properties come first: a machine type's member always has an underscore or is a class's name, and yields.
        // Of several that are reported by one name, one that a family of the catalogue names is meant.
        var named = new HashSet<string>(placed.SelectMany(f => f.Definition.Properties).Select(p => p.Type), StringComparer.Ordinal);
        var all = properties
            .Where(p => p.CanBeReported)
            .Concat(placed.SelectMany(f => f.Definition.Properties))
            .GroupBy(p => p.Name, StringComparer.Ordinal)
            .Select(g => g.OrderBy(p => named.Contains(p.Type) ? 0 : 1).ThenBy(p => p.Type, StringComparer.Ordinal).First())
            .OrderBy(p => p.Name, StringComparer.Ordinal)
            .Select(p => Property(p, placed, train.Current, taken))
            .ToEquatableArray();

        var builder = new ListBuilder();
        foreach (var family in placed)
        {
            builder.Add(family, train.Current, taken);
        }

        return new(
            catalog.Shape,
            catalog.Train.Type,
            catalog.IsTrainPublic || !catalog.Shape.IsPublic,
            builder.Families.ToEquatableArray(),
            builder.Machines.ToEquatableArray(),
            builder.Aliases.ToEquatableArray(),
            all,
            builder.Entries.ToEquatableArray(),
            builder.Lists.ToEquatableArray());
    }

    private static PropertySpec Property(
        PropertyDefinition property, List<Family> families, Release? asOf, HashSet<string> taken)
    {
        var values = new List<PropertyValue>();
        foreach (var family in families)
        {
            var steps = PropertySteps.Of(property, family, asOf);
            values.AddRange(family.Versions.Select(version => steps.At(version.Key)));
        }

        return new(
            property.Type,
            property.Name,
            taken.Add(property.Member) ? property.Member : null,
            property.ValueType,
            property.IsPublic,
            values.Any(v => v.IsNone) && property.ValueType.Kind != PropertyValueKind.Flag,
            values.ToEquatableArray());
    }

    private sealed class ListBuilder
    {
        private readonly Dictionary<EntrySpec, int> _places = [];
        private readonly HashSet<string> _names = new(StringComparer.Ordinal);

        public List<FamilySpec> Families { get; } = [];

        public List<MachineSpec> Machines { get; } = [];

        public List<AliasSpec> Aliases { get; } = [];

        public List<EntrySpec> Entries { get; } = [];

        public List<int> Lists { get; } = [];

        public void Add(Family family, Release? asOf, HashSet<string> taken)
        {
            var first = Machines.Count;
            var start = Lists.Count;
            var entries = CompatComposer.Compose(family, asOf);
            Lists.AddRange(entries.Select(e => Place(new(e.Entry.Driver, e.Entry.Property, e.Entry.Value))));

            var latest = -1;
            foreach (var version in family.Versions)
            {
                if (!_names.Add(version.Name))
                {
                    continue;
                }

                if (version == family.Latest)
                {
                    latest = Machines.Count;
                }

                Machines.Add(Machine(family, version, CompatComposer.CountFor(version, entries), taken));
            }

            var alias = family.Spans.Select(s => s.Alias).FirstOrDefault(MachineNames.IsValid);
            if (latest >= 0 && alias is not null && _names.Add(alias))
            {
                Aliases.Add(new(alias, latest));
            }

            Families.Add(new(family.Definition.Name, first, Machines.Count - first, latest, start));
        }

        private MachineSpec Machine(Family family, FamilyVersion version, int entryCount, HashSet<string> taken)
        {
            var member = MemberNames.OfMachine(family.Definition.Member, version.Version);
            var lifetime = Lifetime.Of(version, family.Train);
            return new(
                version.Name,
                family.Definition.Member.Length > 0 && taken.Add(member) ? member : null,
                Families.Count,
                version.Release?.Index ?? -1,
                version.Release?.Version,
                entryCount,
                lifetime.Deprecated?.Index ?? -1,
                lifetime.Removed?.Index ?? -1);
        }

        private int Place(EntrySpec entry)
        {
            if (!_places.TryGetValue(entry, out var place))
            {
                _places.Add(entry, place = Entries.Count);
                Entries.Add(entry);
            }

            return place;
        }
    }
}
