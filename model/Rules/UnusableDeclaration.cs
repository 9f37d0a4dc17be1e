using MachineTypes.Model.Composition;
using MachineTypes.Model.Definitions;

namespace MachineTypes.Model.Rules;

/// <summary>MT1014: what was declared cannot be generated from.</summary>
public static class UnusableDeclaration
{
    public const string Id = "MT1014";

    public static IEnumerable<Finding> Find(Declarations declarations) =>
        Shapes(declarations.Project)
            .Concat(Trains(declarations.Project))
            .Concat(Consumptions(declarations.Project))
            .Concat(Catalogs(declarations.Project))
            .Concat(Families(declarations.Project))
            .Concat(EmptySpans(declarations))
            .Concat(EmptyAliases(declarations))
            .Concat(EmptyKnowledge.Find(declarations))
            .Concat(UnusableBase.Find(declarations))
            .Concat(Scattered(declarations.Project))
            .Concat(Undecided(declarations))
            .Where(finding => finding.Anchor.IsInSource);

    // One type can be an obstacle to several.
    private static IEnumerable<Finding> Shapes(ProjectDefinitions project) => project.TrainShapes
        .Concat(project.Catalogs.Select(c => c.Shape))
        .OrderBy(shape => shape.Type, StringComparer.Ordinal)
        .Select(OfShape)
        .OfType<Finding>()
        .GroupBy(finding => finding.Anchor)
        .Select(findings => findings.First());

    private static Finding? OfShape(TypeShape shape)
    {
        var inner = shape.Obstacle.Anchor.Type == shape.Type ? "" : $" of '{shape.PlainName}', which is nested in it,";
        var what = shape.Obstacle.Kind switch
        {
            ShapeObstacleKind.NotPartial => $"is not partial: the other part{(inner.Length > 0 ? inner : " of it")} is generated",
            ShapeObstacleKind.Record => "is a record; use a plain readonly partial struct",
            ShapeObstacleKind.RefStruct => "is a ref struct, which cannot be stored or compared; use a plain readonly partial struct",
            ShapeObstacleKind.Generic => $"is generic, so the other part{(inner.Length > 0 ? inner : " of it")} cannot be generated",
            ShapeObstacleKind.FileLocal => $"is local to its file, so the other part{(inner.Length > 0 ? inner : " of it")} cannot be generated in another file",
            ShapeObstacleKind.Member => $"declares '{shape.Obstacle.Other}', which is generated; rename or remove it",
            ShapeObstacleKind.PrimaryConstructor => "has a primary constructor; use a plain readonly partial struct, whose fields are generated",
            ShapeObstacleKind.Layout => "has a layout of its own; remove the attribute that sets it",
            ShapeObstacleKind.HiddenNamespace => $"cannot be completed: the global type '{shape.Obstacle.Other}' hides the namespace of that name; rename the type or move it into a namespace",
            _ => null,
        };
        return what is null
            ? null
            : Report(shape.Obstacle.Anchor, null, shape.Obstacle.Name ?? "", what, shape.Obstacle.Kind == ShapeObstacleKind.NotPartial ? Fix.MakePartial : null);
    }

    private static IEnumerable<Finding> Trains(ProjectDefinitions project) =>
        from train in project.Trains
        where string.IsNullOrWhiteSpace(train.Name)
        select Report(train.Anchor, new("name", 0), train.Name, "is not a valid name for a release train; use the name of the product, such as \"QEMU\"");

    private static IEnumerable<Finding> Consumptions(ProjectDefinitions project) =>
        from consumption in project.Trains.SelectMany(train => train.Consumptions)
        where !consumption.IsTrain
        select Report(consumption.Anchor, null, TypeName.Short(consumption.Train), "is not a release train; a consumer must name a struct with [ReleaseTrain]");

    private static IEnumerable<Finding> Catalogs(ProjectDefinitions project)
    {
        foreach (var orphan in project.Orphans)
        {
            yield return Report(orphan.Anchor, null, orphan.Train, "is not a release train; a catalogue must name a struct with [ReleaseTrain]");
        }

        var trains = new HashSet<string>(project.Trains.Select(t => t.Type), StringComparer.Ordinal);
        foreach (var catalog in project.Catalogs)
        {
            if (trains.Contains(catalog.Shape.Type))
            {
                yield return Report(catalog.Anchor, null, catalog.Shape.PlainName, "is a release train; declare the catalogue as a separate struct");
            }
            else if (!catalog.IsTrainGenerated && !trains.Contains(catalog.Train.Type))
            {
                // A train of this project has a finding of its own.
                yield return Report(
                    catalog.Anchor, null, TypeName.Short(catalog.Train.Type), "has no generated members: the project that declares it must reference MachineTypes too");
            }
        }
    }

    private static IEnumerable<Finding> Families(ProjectDefinitions project) => project.Families
        .Select(family => family.Obstacle switch
        {
            FamilyObstacle.Generic => Report(
                Anchor.OfType(family.Type), null, TypeName.Short(family.Type), $"declares the family '{family.Name}'; family classes cannot be generic"),
            FamilyObstacle.NoCatalog => Report(
                family.Anchor, null, TypeName.Short(family.Catalog), $"is not a catalogue; the family '{family.Name}' must name a struct with [MachineCatalog<...>]"),
            FamilyObstacle.ForeignCatalog => Report(
                family.Anchor, null, TypeName.Short(family.Catalog), $"is declared in another assembly and cannot be extended; '{family.Name}' needs a catalogue of this project"),
            _ => null,
        })
        .OfType<Finding>()
        .GroupBy(finding => finding.Anchor)
        .Select(findings => findings.First());

    private static IEnumerable<Finding> EmptySpans(Declarations declarations) =>
        from family in declarations.Families
        from span in family.Spans
        let first = family.Train.Find(span.From)
        let last = family.Train.Find(span.Until)
        where first is not null && last is not null && last.Index < first.Index
        select Report(span.Anchor, "Until", last.Version, $"is before {first.Version}, with which '{span.Name}' begins: there is no machine type between them");

    // A class may declare several families, and one of them must have the version.
    private static IEnumerable<Finding> EmptyAliases(Declarations declarations) =>
        from named in declarations.Families.SelectMany(family => family.Definition.Aliases.Select(alias => (Family: family, Alias: alias))).GroupBy(pair => pair.Alias.Anchor)
        let alias = named.First().Alias
        where alias.For is not null && named.All(n => n.Family.Versions.All(version => version.Version != alias.For))

        // Another rule reports a release that does not exist.
        where named.Any(n => n.Family.StartOf(alias.For) is not null)
        select Report(alias.Anchor, "For", alias.For!, $"is not a version of '{named.First().Family.Definition.Name}', so the alias '{alias.Name}' refers to nothing");

    // The parts of a class are ordered by the paths of their files, which is not visible in source and can change.
    private static IEnumerable<Finding> Scattered(ProjectDefinitions project) =>
        from scopes in project.Families.SelectMany(f => f.Scopes).GroupBy(s => s.Type, StringComparer.Ordinal)
        from entries in scopes.First().Compat.Where(e => e.Anchor.IsInSource).GroupBy(e => (e.UpTo, e.Train))
        let first = entries.OrderBy(e => e.Anchor.Part).ThenBy(e => e.Anchor.Attribute).First()
        from entry in entries
        where entry.Anchor.Part != first.Anchor.Part
        select Report(
            entry.Anchor,
            null,
            $"{entry.Driver}.{entry.Property}",
            $"is in a different part of '{TypeName.Short(scopes.Key)}' than the {(entry.UpTo is null ? "board defaults" : $"entries up to {entry.UpTo}")} before it: "
                + "entries of one release are applied in source order, so declare them in one part",
            other: first.Anchor);

    private static IEnumerable<Finding> Undecided(Declarations declarations) =>
        from names in ReleaseName.Undecided(ReleaseName.All(declarations))

        // What a property announces is read on the property's train.
        group names by names.First().IsOfProperty ? Anchor.OfType(names.Key.Type) : names.Key into attributes
        let trains = attributes.First().GroupBy(n => n.Train.Definition.Type, StringComparer.Ordinal).ToList()

        // The trains that have all releases that the attribute names.
        let fitting = trains.Where(names => names.All(n => n.IsKnown)).Select(names => names.First()).ToList()
        let name = trains[0].FirstOrDefault(n => fitting.Count != 1 || !n.IsKnown || trains.Count(names => names.Any(m => m.Argument == n.Argument && m.IsKnown)) == 1) ?? trains[0].First()
        select Report(
            name.Anchor,
            name.Argument,
            name.Name,
            $"could be a release of {string.Join(" or ", trains.Select(names => names.First().Train.Name))}"
                + (fitting.Count == 1
                    ? $", but only {fitting[0].Train.Name} has it; set Train = typeof({TypeName.Short(fitting[0].Train.Definition.Type)})"
                    : "; name the train with Train = typeof(...)")
                + (name.Argument.Name == "AnnouncedIn" ? " on [MachineProperty]" : ""));

    internal static Finding Report(Anchor anchor, Argument? argument, string what, string why, Fix? fix = null, Anchor? other = null) =>
        new(Id, anchor, argument, EquatableArray<string>.Own([what, why]), fix) { Other = other };
}
