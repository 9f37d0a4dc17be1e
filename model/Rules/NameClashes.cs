namespace MachineTypes.Model;

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

    // Two releases with one member give the machine types of each family one member too: that is told of the releases.
    private static IEnumerable<NameClash> OfCatalog(CatalogNames names) => names.Clashes
        .Where(clash => clash.Late.Anchor != clash.First.Anchor || clash.Late.Argument != clash.First.Argument)
        .Concat(Aliases(names));

    private static IEnumerable<NameClash> Aliases(CatalogNames names)
    {
        var clashes = new List<NameClash>();
        var aliases = new NameTable(clashes);
        // A machine type that today's binaries no longer have gives its name free.
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

    private static bool IsGone(FamilyVersion version, ReleaseTrain train) =>
        Lifetime.Of(version, train).Removed is { } removed && removed.Index <= train.Current?.Index;
}
