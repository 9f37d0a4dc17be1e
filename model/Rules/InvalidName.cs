using MachineTypes.Model.Composition;
using MachineTypes.Model.Definitions;

namespace MachineTypes.Model.Rules;

/// <summary>MT1015: a machine type's name, alias or member is invalid, or another has it.</summary>
public static class InvalidName
{
    public const string Id = "MT1015";

    public static IEnumerable<Finding> Find(Declarations declarations) =>
        Versions(declarations.Project)
            .Concat(Names(declarations.Project))
            .Concat(Extras(declarations))
            .Concat(Overlaps(declarations))
            .Concat(Reserved(declarations.Project))
            .Concat(NameClashes.All(declarations).Select(OfClash))
            .Where(finding => finding.Anchor.IsInSource)
            .GroupBy(finding => (finding.Anchor, finding.Argument))
            .Select(findings => findings.First());

    private static IEnumerable<Finding> Versions(ProjectDefinitions project) =>
        from train in project.Trains
        from release in train.Releases.Concat(train.BugFixes)
        where !MachineNames.IsValid(release.Version)
        select NotVisible(release.Anchor, new("version", 0), release.Version, "a version");

    private static IEnumerable<Finding> Names(ProjectDefinitions project)
    {
        foreach (var family in project.Families)
        {
            if (!MachineNames.IsValid(family.Name))
            {
                yield return NotVisible(family.Anchor, new("name", 0), family.Name, "the name of a machine type");
            }

            if (family.Alias is { } alias && !MachineNames.IsValid(alias))
            {
                yield return NotVisible(family.Anchor, "Alias", alias, "the alias of a machine type");
            }

            foreach (var other in family.Aliases.Where(other => !MachineNames.IsValid(other.Name)))
            {
                yield return NotVisible(other.Anchor, new("alias", 0), other.Name, "the alias of a machine type");
            }
        }
    }

    private static IEnumerable<Finding> Extras(Declarations declarations) =>
        from family in declarations.Families
        from refused in family.RefusedExtras
        let text = refused.Text
        let index = new Argument(refused.IsListed ? "Versions" : "Extra") { Element = refused.Index }
        select refused.Obstacle switch
        {
            ExtraObstacle.Invalid => NotVisible(refused.Span.Anchor, index, text, "a version"),
            ExtraObstacle.Unversioned => Report(refused.Span.Anchor, index, text, $"is a version, but '{refused.Span.Name}' is declared Unversioned and has none"),
            ExtraObstacle.IsRelease => Report(
                refused.Span.Anchor, index, text, $"is a release of {family.Train.Name}: its machine type is there from From to Until, and Extra is for bug-fix and tagged versions"),
            ExtraObstacle.Repeated => Report(refused.Span.Anchor, index, text, $"is already a version of '{refused.Span.Name}'; name each version once"),
            _ => Report(
                refused.Span.Anchor, index, text, $"belongs to no release of {family.Train.Name}: a bug-fix or tagged version starts with that of its release, as 4.0.1 and 4.0-tag do with 4.0"),
        };

    // One finding for each span, however many machine types it repeats.
    private static IEnumerable<Finding> Overlaps(Declarations declarations) =>
        from family in declarations.Families
        from repeated in family.Repeated.GroupBy(r => r.Version.Span.Anchor)
        let machine = repeated.First()
        select Report(
            repeated.Key,
            new("name", 0),
            family.Definition.Name,
            $"already has the machine type {machine.Version.Name}; the spans of a family must not overlap",
            machine.First.Span.Anchor);

    private static IEnumerable<Finding> Reserved(ProjectDefinitions project) =>
        project.TrainShapes.Select(shape => (Shape: shape, What: "release train"))
            .Concat(project.Catalogs.Select(c => (c.Shape, What: "catalogue")))
            .Where(s => s.Shape.Obstacle.Kind == ShapeObstacleKind.ReservedName)
            .Select(s => Report(
                s.Shape.Obstacle.Anchor, null, s.Shape.PlainName, $"cannot be the name of a {s.What}: it is the name of a member that every {s.What} has"));

    // Reported at the declaration that the author can fix: either of the two may be in another assembly.
    private static Finding OfClash(NameClash clash)
    {
        var (at, other) = clash.Late.Anchor.IsInSource ? (clash.Late, clash.First) : (clash.First, clash.Late);
        return Report(at.Anchor, at.Argument, clash.Name, $"cannot be {clash.Late.What}: it is {clash.First.What} already", other.Anchor);
    }

    private static Finding NotVisible(Anchor anchor, Argument argument, string text, string what) =>
        Report(anchor, argument, text, $"cannot be {what}: only visible ASCII characters without blanks pass through command lines and look-ups");

    private static Finding Report(Anchor anchor, Argument? argument, string text, string why, Anchor? other = null) =>
        new(Id, anchor, argument, EquatableArray<string>.Own([text, why])) { Other = other };
}
