using MachineTypes.Model.Composition;
using MachineTypes.Model.Definitions;
using MachineTypes.Model.Releases;

namespace MachineTypes.Model.Rules;

/// <summary>The part of MT1019 that is about lives: of machine types, aliases and steps, and by the age rules of a train.</summary>
internal static class Lifetimes
{
    public static IEnumerable<Finding> Find(Declarations declarations) =>
        declarations.Trains.Select(OfTrain)
            .Concat(declarations.Families.SelectMany(family => family.Spans.Select(span => OfSpan(span, family.Train))))
            .Concat(declarations.Families.SelectMany(Aliases))
            .Concat(declarations.Scopes.SelectMany(Steps))
            .OfType<Finding>()
            .Concat(ExtraVersions.OutsideSpan(declarations));

    private static Finding? OfTrain(ReleaseTrain train)
    {
        var (deprecation, deletion) = (train.Definition.Deprecation, train.Definition.Deletion);
        var isSameStart = train.Find(deprecation.From)?.Index == train.Find(deletion.From)?.Index;
        return deprecation.Majors > 0 && deletion.Majors > 0 && (deletion.Majors < deprecation.Majors || (deletion.Majors == deprecation.Majors && isSameStart))
            ? Report(
                train.Definition.Anchor,
                "DeletedAfter",
                EntryFormat.Shown(train.Name),
                $"machine types are deleted after {Grace.Count(deletion.Majors, "major release")} and deprecated after {deprecation.Majors}, so none is ever deprecated")
            : null;
    }

    private static Finding? OfSpan(FamilyDefinition span, ReleaseTrain train)
    {
        // A release that is not on the train is reported by another rule.
        if (span.From is not null && train.Find(span.From) is null)
        {
            return null;
        }

        var from = span.IsUnversioned ? train.Find(span.From) : train.Find(span.From) ?? train.Releases.FirstOrDefault();
        var added = train.FindBinary(span.AddedIn);
        var (deprecated, removed) = (train.Find(span.DeprecatedIn), train.FindBinary(span.RemovedIn));
        var since = added is null || added.Index < from?.Index ? from : added;
        return added?.Index < from?.Index && span.From is not null ? Report("AddedIn", $"they are added in {added!.Version}, before {from!.Version}, with which they begin")
            : removed is not null && (removed.Index <= since?.Index || removed.Index == 0) ? Report("RemovedIn", $"they are removed in {removed.Version}, and no release before that has them")
            : removed?.Index <= deprecated?.Index ? Report("RemovedIn", $"they are removed in {removed!.Version}, so {deprecated!.Version} does not report them as deprecated")
            : deprecated?.Index < since?.Index ? Report("DeprecatedIn", $"they are deprecated in {deprecated!.Version}, before {since!.Version}, the first release that has them")
            : null;

        Finding Report(Argument argument, string why) => Lifetimes.Report(span.Anchor, argument, EntryFormat.Shown(span.Name), why);
    }

    private static IEnumerable<Finding?> Aliases(Family family)
    {
        var train = family.Train;
        var dated = family.Definition.Aliases.Where(alias => alias.Correction.IsOn(train)).ToList();
        foreach (var alias in dated)
        {
            var subject = $"alias {EntryFormat.Shown(alias.Name)}";
            var window = alias.Correction.Window(train);
            if (window.Until <= window.From)
            {
                yield return Report(alias.Anchor, "RemovedIn", subject, $"it is removed in {alias.Correction.RemovedIn}, and no release before that has it");
            }
            else if (alias.For is not null && family.Versions.FirstOrDefault(version => version.Version == alias.For) is { } meant
                && !train.All.Any(release => window.Includes(release) && Lifetime.Of(meant, train).Includes(release)))
            {
                yield return Report(alias.Anchor, null, subject, $"no release that has it has {EntryFormat.Shown(meant.Name)}");
            }
            else if (dated.TakeWhile(other => other.Anchor != alias.Anchor).FirstOrDefault(other => other.Name == alias.Name && MeetsIn(other, alias, family) is not null) is { } first)
            {
                yield return Report(
                    alias.Anchor,
                    new("alias", 0),
                    subject,
                    $"in {MeetsIn(first, alias, family)!.Version} it means {Meaning(first, family)} and {Meaning(alias, family)}; limit one of them with AddedIn and RemovedIn",
                    first.Anchor);
            }
            else if (family.Spans.FirstOrDefault(span => span.Alias == alias.Name) is { } always)
            {
                yield return Report(alias.Anchor, new("alias", 0), subject, "Alias assigns it to the newest machine type in every release; remove one of them", always.Anchor);
            }
        }
    }

    // An alias that is fixed to a version means nothing in a release that does not have that version.
    private static Release? MeetsIn(AliasDefinition one, AliasDefinition other, Family family)
    {
        return family.Train.All.FirstOrDefault(release => Applies(one, release) && Applies(other, release));

        bool Applies(AliasDefinition alias, Release release) => alias.Correction.Window(family.Train).Includes(release)
            && (alias.For is null || family.Versions.FirstOrDefault(version => version.Version == alias.For) is not { } meant || Lifetime.Of(meant, family.Train).Includes(release));
    }

    private static string Meaning(AliasDefinition alias, Family family) =>
        alias.For is null ? "the newest machine type" : EntryFormat.Shown($"{family.Definition.Name}-{alias.For}");

    private static IEnumerable<Finding> Steps(ReachedScope scope) =>
        from step in scope.Definition.Steps
        let train = scope.Families.Where(family => family.Reads(step.Train)).Select(family => family.Train).FirstOrDefault()
        where train is not null
        let added = train.FindBinary(step.Correction.AddedIn)
        let removed = train.FindBinary(step.Correction.RemovedIn)
        where removed is not null && (removed.Index <= added?.Index || removed.Index == 0)
        select Report(
            step.Anchor, "RemovedIn", EntryFormat.Class(step.Property), $"it is removed in {removed.Version}, and no release before that reports it");

    private static Finding Report(Anchor anchor, Argument? argument, string subject, string why, Anchor? other = null) =>
        new(ContradictoryWindow.Id, anchor, argument, EquatableArray<string>.Own([subject, why])) { Other = other };
}
