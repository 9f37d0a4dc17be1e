using MachineTypes.Model.Baselines;
using MachineTypes.Model.Composition;
using MachineTypes.Model.Definitions;

namespace MachineTypes.Model.Rules;

/// <summary>MT2005: a late correction has no reason or changes nothing. Reported only if the project has a baseline.</summary>
public static class IdleCorrection
{
    public const string Id = "MT2005";

    private const string Unexplained = "has no Reason; add a Reason that explains the change";

    private const string Idle = "changes nothing: without it, the answers for every release are the same";

    public static IEnumerable<Finding> Find(RecordedProject project)
    {
        foreach (var baseline in project.Baselines)
        {
            var families = project.FactsOf(baseline.Train).Families.Where(family => family.Machines.Count > 0).ToList();
            var corrections = families
                .SelectMany(family => family.Tracks.Values.SelectMany(track => track.Slots
                    .SelectMany(slot => slot.Changes)
                    .Where(change => Correction.Of(change.Source) is { IsLate: true, Anchor.IsInSource: true })
                    .Select(change => (Family: family, Track: track, Change: change))))
                .GroupBy(c => Correction.Of(c.Change.Source)!.Value.Anchor);
            foreach (var group in corrections)
            {
                var correction = Correction.Of(group.First().Change.Source)!.Value;
                if (group.All(c => IsAlone(c.Family, c.Track, c.Change)) && group.All(c => ChangesNothing(c.Family, c.Track, c.Change)))
                {
                    yield return Report(group.Key, correction, Idle, correction.IsSingle ? Fix.RemoveArgument(correction.Argument.Name) : null);
                }
                else if (!correction.HasReason && !correction.IsNew && !group.All(c => ChangesNothing(c.Family, c.Track, c.Change)))
                {
                    yield return Report(group.Key, correction, Unexplained, null);
                }
            }

            foreach (var same in families.SelectMany(family => family.Family.Definition.Aliases.Select(alias => (Family: family, Alias: alias))).GroupBy(pair => pair.Alias.Anchor))
            {
                var alias = Correction.Of(same.First().Alias)!.Value;
                if (alias is { Anchor.IsInSource: true, IsLate: true } && same.All(pair => pair.Alias.Correction.IsOn(baseline.Train) && ChangesNothing(pair.Family, pair.Alias)))
                {
                    yield return Report(alias.Anchor, alias, Idle, alias.IsSingle ? Fix.RemoveArgument(alias.Argument.Name) : null);
                }
                else if (alias is { Anchor.IsInSource: true, IsLate: true, HasReason: false, IsNew: false })
                {
                    yield return Report(alias.Anchor, alias, Unexplained, null);
                }
            }
        }

        foreach (var finding in LateTables(project))
        {
            yield return finding;
        }
    }

    // A late table applies to every train that its class reaches; another train may need it.
    private static IEnumerable<Finding> LateTables(RecordedProject project)
    {
        var recorded = new HashSet<string>(project.Baselines.Select(baseline => baseline.Train.Definition.Type), StringComparer.Ordinal);
        foreach (var scope in project.Declarations.Scopes.Where(scope => scope.Families.Any(family => recorded.Contains(family.Train.Definition.Type))))
        {
            foreach (var table in scope.Definition.LateTables)
            {
                var correction = Correction.Of(table)!.Value;
                if (!correction.Anchor.IsInSource || !scope.Families.Any(family => family.Train.FindBinary(table.Correction.AddedIn) is not null && family.EndOf(table.UpTo) is not null))
                {
                    continue;
                }

                if (scope.IsWhole && !scope.Families.Any(family => CompatComposer.IsLate(table, family)))
                {
                    yield return Report(table.Anchor, correction, Idle, Fix.Remove("the late table"));
                }
                else if (!correction.HasReason)
                {
                    yield return Report(table.Anchor, correction, Unexplained, null);
                }
            }
        }
    }

    private static Finding Report(Anchor anchor, Correction correction, string what, Fix? fix) =>
        new(Id, anchor, correction.Argument, EquatableArray<string>.Own([correction.What, what]), fix);

    // If there is another one for the same machine types, it determines which of the two a release has; if the family has a machine type without versions, it may refer to that.
    private static bool IsAlone(DefinedFamily family, FactTrack track, FactChange change) =>
        track.Slots.First(slot => slot.Changes.Contains(change)).Changes.All(other => ReferenceEquals(other, change) || other.Source is PropertyDefinition)
        && family.Family.Versions.All(version => version.Release is not null);

    // Whether every machine type is the same in every release, with and without the correction.
    private static bool ChangesNothing(DefinedFamily family, FactTrack track, FactChange change)
    {
        // Values can differ only if one applies and the other does not.
        var uncorrected = family.WithoutCorrection(change);
        var releases = family.Family.Train.All.Where(release => change.Window.Includes(release) != uncorrected.Window.Includes(release)).ToList();
        if (releases.Count == 0)
        {
            return true;
        }

        var without = new FactTrack(track.Key);
        foreach (var slot in track.Slots)
        {
            foreach (var other in slot.Changes)
            {
                without.FindOrAdd(slot.At).Add(ReferenceEquals(other, change) ? uncorrected : other);
            }
        }

        var comparer = new FactComparer(family, track, without);
        return releases.All(release => family.Living(release).All(machine => comparer.AreSame(release.Index, machine.Version.Key)));
    }

    // Whether none of the releases that the correction takes the alias from has a machine type that it could mean.
    private static bool ChangesNothing(DefinedFamily family, AliasDefinition alias)
    {
        var train = family.Family.Train;
        var window = alias.Correction.Window(train);
        return family.Family.Versions.All(version => version.Release is not null) && !train.All.Any(release =>
            !window.Includes(release) && family.Living(release).Any(machine => alias.For is null || machine.Version.Version == alias.For));
    }

    // Describes a correction of an entry, a step, an alias or a whole table for the message.
    private readonly record struct Correction(Anchor Anchor, string What, Model.Definitions.Correction Declared, bool IsAddition)
    {
        public bool IsLate => Declared.AddedIn is not null || Declared.RemovedIn is not null;

        public bool IsSingle => Declared.AddedIn is null || Declared.RemovedIn is null;

        public bool HasReason => !string.IsNullOrWhiteSpace(Declared.Reason);

        // A board default or an alias that came with a release is new, and nothing was wrong before.
        public bool IsNew => IsAddition && Declared.RemovedIn is null;

        public Argument Argument => Declared.AddedIn is not null ? "AddedIn" : "RemovedIn";

        public static Correction? Of(object? source) => source switch
        {
            CompatDefinition entry => new(entry.Anchor, $"'{EntryFormat.Key(entry)}' = '{EntryFormat.Shown(entry.Value)}'", entry.Correction, entry.UpTo is null),
            StepDefinition step => new(step.Anchor, $"'{EntryFormat.Class(step.Property)}' = '{EntryFormat.Shown(step.Value.ToString())}'", step.Correction, false),
            AliasDefinition alias => new(alias.Anchor, $"alias '{EntryFormat.Shown(alias.Name)}'", alias.Correction, true),
            LateTableDefinition table => new(table.Anchor, $"the entries up to '{EntryFormat.Shown(table.UpTo)}'", table.Correction, false),
            _ => null,
        };
    }
}
