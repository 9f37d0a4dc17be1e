namespace MachineTypes.Model;

/// <summary>Puts a catalogue together from what was declared. What cannot be placed is left out: saying so is the rules' work.</summary>
public static class CatalogComposer
{
    /// <param name="families">The families of every catalogue; those of others are passed over.</param>
    /// <param name="properties">The properties that are declared beside the catalogue: it has a member for each, named or not.</param>
    public static CatalogSpec Compose(
        CatalogDefinition catalog,
        IEnumerable<FamilyDefinition> families,
        IEnumerable<PropertyDefinition> properties)
    {
        var names = new CatalogNames(catalog, families, properties);
        var train = names.Train;
        var all = names.Properties.Select(p => Property(p, names, train.Current)).ToEquatableArray();

        var builder = new ListBuilder();
        foreach (var family in names.Families)
        {
            builder.Add(family, train.Current, names);
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
        PropertyDefinition property, CatalogNames names, Release? asOf)
    {
        var values = new List<PropertyValue>();
        foreach (var family in names.Families)
        {
            var steps = PropertySteps.Of(property, family, asOf);
            values.AddRange(family.Versions.Where(names.Has).Select(version => steps.At(version.Key)));
        }

        return new(
            property.Type,
            property.Name,
            names.MemberOf(property),
            property.ValueType,
            property.IsPublic,
            values.Any(v => v.IsNone) && property.ValueType.Kind != PropertyValueKind.Flag,
            values.ToEquatableArray());
    }

    private sealed class ListBuilder
    {
        private readonly Dictionary<EntrySpec, int> _places = [];
        private readonly HashSet<string> _aliases = new(StringComparer.Ordinal);

        public List<FamilySpec> Families { get; } = [];

        public List<MachineSpec> Machines { get; } = [];

        public List<AliasSpec> Aliases { get; } = [];

        public List<EntrySpec> Entries { get; } = [];

        public List<int> Lists { get; } = [];

        public void Add(Family family, Release? asOf, CatalogNames names)
        {
            var first = Machines.Count;
            var start = Lists.Count;
            var entries = CompatComposer.Compose(family, asOf);
            Lists.AddRange(entries.Select(e => Place(new(e.Entry.Driver, e.Entry.Property, e.Entry.Value))));

            var latest = -1;
            foreach (var version in family.Versions.Where(names.Has))
            {
                if (version == family.Latest)
                {
                    latest = Machines.Count;
                }

                Machines.Add(Machine(family, version, CompatComposer.CountFor(version, entries), names));
            }

            var alias = family.Spans.Select(s => s.Alias).FirstOrDefault(MachineNames.IsValid);
            if (latest >= 0 && alias is not null && names.Find(alias) is null && _aliases.Add(alias))
            {
                Aliases.Add(new(alias, latest));
            }

            Families.Add(new(family.Definition.Name, first, Machines.Count - first, latest, start));
        }

        private MachineSpec Machine(Family family, FamilyVersion version, int entryCount, CatalogNames names)
        {
            var lifetime = Lifetime.Of(version, family.Train);
            return new(
                version.Name,
                names.MemberOf(version),
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
