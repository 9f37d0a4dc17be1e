using MachineTypes.Model.Definitions;
using MachineTypes.Model.Releases;

namespace MachineTypes.Model.Composition;

/// <summary>Everything that a project declares, organised for the rules.</summary>
public sealed class Declarations
{
    public Declarations(ProjectDefinitions project)
    {
        Project = project;
        Referenced = project.Referenced is null ? null : new Declarations(project.Referenced);
        Trains = [.. project.Trains.OrderBy(t => t.Type, StringComparer.Ordinal).Select(t => new ReleaseTrain(t))];

        // A finding is worded after the first in a fixed order, so that it does not depend on the order of the files.
        var trainOf = project.Catalogs
            .GroupBy(c => c.Shape.Type, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => new ReleaseTrain(g.First().Train), StringComparer.Ordinal);
        Families = [.. Family.Join(
            project.Families
                .Where(f => f.Obstacle == FamilyObstacle.None && trainOf.ContainsKey(f.Catalog))
                .OrderBy(f => f.Catalog, StringComparer.Ordinal)
                .ThenBy(f => f.Name, StringComparer.Ordinal)
                .ThenBy(f => f.Type, StringComparer.Ordinal),
            f => trainOf[f.Catalog])];
        Families = Families.Cancellable();
        Scopes = new List<ReachedScope>(ReachedScope.All(Families, project.Families)).Cancellable();
    }

    /// <summary>What was declared, as it was declared.</summary>
    public ProjectDefinitions Project { get; }

    /// <summary>The declarations of referenced assemblies; null if nothing here depends on them.</summary>
    public Declarations? Referenced { get; }

    /// <summary>The trains that the project declares. Those of other assemblies come with the catalogues.</summary>
    public IReadOnlyList<ReleaseTrain> Trains { get; }

    /// <summary>The properties that a family reports: those that it names, and those of the project whose default it takes.</summary>
    public IEnumerable<PropertyDefinition> PropertiesOf(Family family) => family.Definition.Properties.Concat(
        Project.Properties.Where(property => property.CanBeReported
            && !property.Default.IsNone
            && family.Definition.Properties.All(named => named.Type != property.Type)));

    /// <summary>Returns the substitutions of the catalogue that a family belongs to.</summary>
    public EquatableArray<CatalogText> TextsOf(Family family) => Project.Catalogs.First(catalog => catalog.Shape.Type == family.Definition.Catalog).Texts;

    /// <summary>The families whose catalogue, and therefore train, is known. Scopes that no family uses have no train.</summary>
    public IReadOnlyList<Family> Families { get; }

    /// <summary>The scopes that reach those families, each once.</summary>
    public IReadOnlyList<ReachedScope> Scopes { get; }

    /// <summary>The trains that the project's machine types are versioned by, and the others that it declares.</summary>
    public IEnumerable<ReleaseTrain> AllTrains => Trains
        .Concat(Project.Catalogs.Select(catalog => catalog.Train).OrderBy(t => t.Type, StringComparer.Ordinal).Select(train => new ReleaseTrain(train)))
        .GroupBy(train => train.Definition.Type, StringComparer.Ordinal)
        .Select(same => same.First());

    /// <summary>A property that a family reports or could report, by its name.</summary>
    internal PropertyDefinition? FindProperty(Family family, string name) => family.Definition.Properties
        .Concat(Project.Properties)
        .FirstOrDefault(property => property.Name == name && property.CanBeReported);

    /// <summary>Returns where to report findings about a train: its declaration, or else the first catalogue here that uses it.</summary>
    internal Anchor AnchorOf(ReleaseTrain train) => train.Definition.Anchor.IsInSource
        ? train.Definition.Anchor
        : Project.Catalogs.Where(catalog => catalog.Train.Type == train.Definition.Type).OrderBy(catalog => catalog.Shape.Type, StringComparer.Ordinal).Select(catalog => catalog.Anchor).FirstOrDefault();
}
