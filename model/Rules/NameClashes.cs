using MachineTypes.Model.Composition;
using MachineTypes.Model.Definitions;
using MachineTypes.Model.Releases;

namespace MachineTypes.Model.Rules;

/// <summary>Where two declarations of a project would have one name or one member.</summary>
internal static class NameClashes
{
    public static IEnumerable<NameClash> All(Declarations declarations) =>
        declarations.Trains.SelectMany(train => OfTrain(train, declarations.Project))
            .Concat(declarations.Project.Catalogs
                .OrderBy(catalog => catalog.Shape.Type, StringComparer.Ordinal)
                .SelectMany(catalog => OfCatalog(new(catalog, declarations.Project.Families, declarations.Project.Properties))));

    private static IEnumerable<NameClash> OfTrain(ReleaseTrain train, ProjectDefinitions project) =>
        project.TrainShapes.FirstOrDefault(shape => shape.Type == train.Definition.Type) is { } shape
            ? new TrainNames(train, shape).Clashes
            : [];

    // Two releases with the same member also cause clashes in every family; only the clash of the releases is reported.
    private static IEnumerable<NameClash> OfCatalog(CatalogNames names) => names.Clashes
        .Where(clash => clash.Late.Anchor != clash.First.Anchor || clash.Late.Argument != clash.First.Argument)
        .Concat(Aliases(names))
        .Concat(DatedAliases(names));

    private static IEnumerable<NameClash> Aliases(CatalogNames names)
    {
        var clashes = new List<NameClash>();
        var aliases = new NameTable(clashes);
        // The name of a machine type that today's binaries no longer have is free.
        foreach (var machine in names.Families.SelectMany(f => f.Versions).Where(v => names.Has(v) && !IsGone(v, names.Train)))
        {
            aliases.Reserve(machine.Name, new("the name of a machine type", machine.Span.Anchor, new("name", 0)));
        }

        foreach (var family in names.Families)
        {
            foreach (var aliased in family.Spans.Where(s => MachineNames.IsValid(s.Alias)).GroupBy(s => s.Alias!, StringComparer.Ordinal))
            {
                aliases.Take(aliased.Key, new($"the alias of '{family.Definition.Name}'", aliased.First().Anchor, "Alias"));
            }
        }

        return clashes;
    }

    // An alias with a history exists only in some releases. Two families may claim one, but it cannot be the name of a machine type in the same binaries. What older
    // binaries had is a fact, and is not reported.
    private static IEnumerable<NameClash> DatedAliases(CatalogNames names)
    {
        var releases = names.Train.All.Skip(names.Train.Current?.Index ?? 0).ToList();
        return
            from family in names.Families
            from alias in family.Definition.Aliases
            where alias.Correction.IsOn(names.Train)
            let machine = names.Find(alias.Name)
            where machine is not null
            let named = Lifetime.Of(machine, names.Train)
            let window = alias.Correction.Window(names.Train)
            let meant = family.Versions.Where(v => alias.For is null || v.Version == alias.For).Select(v => Lifetime.Of(v, names.Train)).ToList()
            let release = releases.Find(r => window.Includes(r) && named.Includes(r) && meant.Any(life => life.Includes(r)))
            where release is not null
            select new NameClash(
                alias.Name,
                new($"the alias of '{family.Definition.Name}'", alias.Anchor, new("alias", 0)),
                new($"the name of a machine type in {release.Version}", machine.Span.Anchor, new("name", 0)));
    }

    private static bool IsGone(FamilyVersion version, ReleaseTrain train) =>
        Lifetime.Of(version, train).Removed is { } removed && removed.Index <= train.Current?.Index;
}
