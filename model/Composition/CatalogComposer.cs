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
        var all = properties
            .Where(p => p.CanBeReported)
            .Concat(placed.SelectMany(f => f.Definition.Properties))
            .GroupBy(p => p.Name, StringComparer.Ordinal)
            .Select(g => g.OrderBy(p => p.Type, StringComparer.Ordinal).First())
            .OrderBy(p => p.Name, StringComparer.Ordinal)
            .Select(p => PropertyComposer.Compose(p, taken.Add(p.Member) ? p.Member : null, placed, train, catalog.Texts))
            .ToEquatableArray();

        var lists = new ListBuilder(catalog.Texts);
        var machines = new MachineBuilder(train, taken);
        var specs = placed.Select(family => machines.Add(family, lists.Add(family))).ToEquatableArray();
        var (entries, places) = lists.Build();

        return new(
            catalog.Shape,
            catalog.Train.Type,
            catalog.IsTrainPublic || !catalog.Shape.IsPublic,
            train.Releases.Count,
            train.Current?.Index ?? -1,
            specs,
            machines.Machines.ToEquatableArray(),
            machines.Aliases.ToEquatableArray(),
            machines.Names.ToEquatableArray(),
            all,
            entries,
            places,
            lists.Tables.ToEquatableArray());
    }
}
