using MachineTypes.Model.Composition;
using MachineTypes.Model.Definitions;

namespace MachineTypes.Model.Rules;

/// <summary>MT1020: an attribute or an argument has no effect where it is.</summary>
public static class IdleArgument
{
    public const string Id = "MT1020";

    /// <summary>One finding for each argument.</summary>
    public static IEnumerable<Finding> Find(Declarations declarations) => declarations.Scopes
        .SelectMany(scope => Arguments(scope.Definition).Concat(Changes(scope)).Concat(Orders(scope)))
        .Concat(ForeignTrain.Find(declarations))
        .Concat(Read(declarations.Project).Select(idle => Report(idle.Anchor, idle.Argument, idle.What, idle.Why)))
        .Where(finding => finding.Anchor.IsInSource)
        .GroupBy(finding => (finding.Anchor, finding.Argument))
        .Select(findings => findings.First());

    // Arguments that were found to have no effect while reading, because no rule uses them.
    private static IEnumerable<IdleAttribute> Read(ProjectDefinitions project) =>
        project.Trains.SelectMany(train => train.Idle)
            .Concat(project.Catalogs.SelectMany(catalog => catalog.Idle))
            .Concat(project.Properties.SelectMany(property => property.Idle))
            .Concat(project.Families.SelectMany(family => family.Idle))
            .Concat(project.Families.SelectMany(family => family.Scopes).SelectMany(scope => scope.Idle));

    private static IEnumerable<Finding> Arguments(ScopeDefinition scope)
    {
        foreach (var entry in scope.Compat)
        {
            if (entry.Correction.BrokenSince is not null && entry.UpTo is null)
            {
                yield return Report(entry.Anchor, "BrokenSince", "BrokenSince", "a board default applies to all machine types, so none kept another value; remove it");
            }

            if (entry.ReplacedBy is not null && entry.Correction.RemovedIn is null)
            {
                yield return Report(entry.Anchor, "ReplacedBy", "ReplacedBy", "nothing takes the place of an entry that is not removed; set RemovedIn or remove it");
            }

            if (entry.WasBuiltIn && entry.Correction.AddedIn is null)
            {
                yield return Report(entry.Anchor, "WasBuiltIn", "WasBuiltIn", "all binaries have the entry, so none had the value by other means; set AddedIn or remove it");
            }
        }

        foreach (var step in scope.Steps.Where(step => step.Correction is { BrokenSince: not null, AddedIn: null }))
        {
            yield return Report(step.Anchor, "BrokenSince", "BrokenSince", "the step was not restored; set AddedIn to the first release that reports it again, or remove it");
        }
    }

    // The entry is applied before those of base scopes in the same table, so there must be such an entry, in any family below.
    private static IEnumerable<Finding> Orders(ReachedScope scope) =>
        from entry in scope.Definition.Compat
        where entry.IsBeforeBase && scope.IsWhole
        let readers = scope.Readers(entry).ToList()
        where readers.Count > 0 && !readers.Any(family => family.Definition.Scopes
            .TakeWhile(other => other.Type != scope.Definition.Type)
            .Any(other => other.Compat.Any(of => of.UpTo == entry.UpTo && family.Reads(of.Train))))
        select Report(entry.Anchor, "BeforeBase", "BeforeBase", $"no base class has {(entry.UpTo is null ? "a board default" : $"an entry up to {EntryFormat.Shown(entry.UpTo)}")}; remove it");

    // A change is needed if it concerns a machine type of any family. Where a release is not on the train, another rule reports that.
    private static IEnumerable<Finding> Changes(ReachedScope scope)
    {
        foreach (var change in scope.Definition.LateChanges)
        {
            if (change.UpTo is null && change.BrokenSince is null)
            {
                yield return Report(change.Anchor, null, "LateChange", "without UpTo and BrokenSince, it is not known which releases have the change; set one of them");
            }
            else if (scope.IsWhole
                && scope.Families.Any(family => family.Reads(change.Train))
                && scope.Families.Where(family => family.Reads(change.Train)).All(family => IsOnTrain(change, family) && !LateChangeComposer.Of(family).Any(placed => placed.Change == change)))
            {
                yield return Report(change.Anchor, null, "LateChange", "no machine type existed before the release that introduced the change, or none is in its range; remove it or correct its releases");
            }
        }
    }

    private static bool IsOnTrain(LateChangeDefinition change, Family family) =>
        new[] { change.BrokenSince, change.FixedIn }.All(version => version is null || family.Train.FindBinary(version) is not null)
        && (change.UpTo is null || family.EndOf(change.UpTo) is not null)
        && family.StartOf(change.From) is not null;

    internal static Finding Report(Anchor anchor, Argument? argument, string what, string why) => new(Id, anchor, argument, EquatableArray<string>.Own([what, why]));
}
