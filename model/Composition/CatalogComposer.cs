using MachineTypes.Model.Definitions;

namespace MachineTypes.Model.Composition;

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
        var previews = new PreviewComposer(names);
        var all = names.Properties.Select(p => PropertyComposer.Compose(p, names, previews, catalog.Texts)).ToEquatableArray();
        var lists = new ListBuilder(catalog.Texts);
        var machines = new MachineBuilder(names);
        var specs = names.Families.Select(family => machines.Add(family, lists.Add(family))).ToEquatableArray();
        var (entries, indexes) = lists.Build();

        return new(
            catalog.Shape,
            catalog.Train.Type,
            catalog.TrainAccess,
            train.Name,
            train.All.Select(r => r.Version).ToEquatableArray(),
            train.Releases.Count == 0 ? -1 : train.Releases[train.Releases.Count - 1].Index,
            train.Current?.Index ?? -1,
            specs,
            machines.Machines.ToEquatableArray(),
            machines.Aliases.ToEquatableArray(),
            machines.Names.ToEquatableArray(),
            all,
            entries,
            indexes,
            lists.Tables.ToEquatableArray(),
            names.Families.Zip(specs, (family, spec) => LateChanges(family, spec, machines.Machines, catalog.Texts)).SelectMany(changes => changes).ToEquatableArray(),
            previews.Previews(machines.Machines),
            previews.PendingFlips(),
            BaseComposer.Compose(names, previews, machines.Machines.ToDictionary(m => m.Name, m => m.EntryCount, StringComparer.Ordinal)),
            train.All.Where(r => r.HasUnknownTables).Select(r => r.Index).ToEquatableArray());
    }

    private static IEnumerable<LateChangeSpec> LateChanges(Family family, FamilySpec spec, IReadOnlyList<MachineSpec> machines, EquatableArray<CatalogText> texts)
    {
        foreach (var change in LateChangeComposer.Of(family))
        {
            var kept = change.Kept.Select(IndexOf).Where(index => index >= 0).ToList();
            var changed = change.Changed.Select(IndexOf).Where(index => index >= 0).ToList();
            if (kept.Concat(changed).Any())
            {
                // If no machine type should have stayed as it was, their range is empty: it ends before the first that changed.
                var first = kept.Concat(changed).First();
                var last = kept.Count > 0 ? kept[kept.Count - 1] : first - 1;
                yield return new(
                    texts.Fill(change.Change.Description), first, last, changed.Count > 0 ? changed[changed.Count - 1] : last, change.BrokenSince.Index, change.FixedIn?.Index ?? -1);
            }
        }

        int IndexOf(FamilyVersion version)
        {
            for (var i = spec.FirstMachine; i < spec.FirstMachine + spec.MachineCount; i++)
            {
                if (machines[i].Name == version.Name)
                {
                    return i;
                }
            }

            return -1;
        }
    }
}
