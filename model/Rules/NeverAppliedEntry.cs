using MachineTypes.Model.Composition;
using MachineTypes.Model.Definitions;

namespace MachineTypes.Model.Rules;

/// <summary>MT1009: a compat entry reaches no machine type of any family below its scope, in no release's binary.</summary>
public static class NeverAppliedEntry
{
    public const string Id = "MT1009";

    public static IEnumerable<Finding> Find(Declarations declarations) =>
        from scope in declarations.Scopes
        where scope.IsWhole
        from entry in scope.Definition.Compat
        where entry.Anchor.IsInSource
        let finding = Check(scope, entry)
        where finding is not null
        select finding;

    private static Finding? Check(ReachedScope scope, CompatDefinition entry)
    {
        var answers = new List<(Family Family, EntryReach Reach)>();
        foreach (var family in scope.Readers(entry))
        {
            var reach = EntryReach.Of(entry, family);
            if (reach.Kind == EntryReachKind.Applies)
            {
                return null;
            }

            if (reach.Kind != EntryReachKind.Unknown)
            {
                answers.Add((family, reach));
            }
        }

        // The wording follows the family that the entry comes closest to applying to.
        return answers.Count == 0 ? null : answers.Max(answer => answer.Reach.Kind) switch
        {
            EntryReachKind.NoBinary => Report(entry, Window(entry), NoBinary(entry, answers.First(a => a.Reach.Kind == EntryReachKind.NoBinary).Reach)),
            EntryReachKind.TooOld => Report(entry, "UpTo", TooOld(scope, entry, answers.Select(a => a.Family))),
            _ => Report(entry, "UpTo", $"UpTo applies to versioned machine types, and '{EntryFormat.Shown(answers[0].Family.Definition.Name)}' has no versions; for a board default, remove UpTo"),
        };
    }

    private static string TooOld(ReachedScope scope, CompatDefinition entry, IEnumerable<Family> families)
    {
        var oldest = families
            .SelectMany(family => family.Versions.Where(v => v.Release is not null).Take(1))
            .OrderBy(version => version.Key)
            .First();
        return $"UpTo reaches machine types of {EntryFormat.Shown(entry.UpTo!)} and older, and the oldest one of {EntryFormat.Class(scope.Definition.Type)} is {EntryFormat.Shown(oldest.Name)}";
    }

    private static string NoBinary(CompatDefinition entry, EntryReach reach)
    {
        var (added, removed) = (entry.Correction.AddedIn, entry.Correction.RemovedIn);
        if (reach.IsEmptyWindow)
        {
            return $"it is added in {added} and removed in {removed}, which leaves no release that has it";
        }

        var window = (added, removed) switch
        {
            (null, _) => $"before {removed}",
            (_, null) => $"of {added} and later",
            _ => $"of {added} and later, before {removed},",
        };
        var (first, last) = (EntryFormat.Shown(reach.Reached[0].Name), EntryFormat.Shown(reach.Reached[reach.Reached.Count - 1].Name));
        var life = $"exist {(reach.Since is null ? "" : $"from {reach.Since.Version} on")}{(reach.Since is not null && reach.Removed is not null ? ", " : "")}{(reach.Removed is null ? "" : $"before {reach.Removed.Version}")}";
        return $"only the binaries {window} have it, and the machine types that it reaches ({(first == last ? first : $"{first} to {last}")}) {life}";
    }

    private static string Window(CompatDefinition entry) => entry.Correction.RemovedIn is null ? "AddedIn" : "RemovedIn";

    private static Finding Report(CompatDefinition entry, string argument, string why) => new(
        Id,
        entry.Anchor,
        argument,
        EquatableArray<string>.Own([EntryFormat.Key(entry), why]),
        Fix.Remove("the entry"));
}
