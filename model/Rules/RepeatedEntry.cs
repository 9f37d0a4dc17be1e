using MachineTypes.Model.Composition;
using MachineTypes.Model.Definitions;

namespace MachineTypes.Model.Rules;

/// <summary>MT1008: one scope sets the same property of a driver twice for the same machine types.</summary>
public static class RepeatedEntry
{
    public const string Id = "MT1008";

    /// <summary>One finding for each entry after the first, at the later one.</summary>
    public static IEnumerable<Finding> Find(Declarations declarations) => declarations.Scopes
        .SelectMany(OnScope)
        .GroupBy(finding => finding.Anchor)
        .Select(Join);

    private static IEnumerable<Finding> OnScope(ReachedScope scope)
    {
        var groups = scope.Definition.Compat
            .Where(entry => !IsAcknowledged(entry))
            .GroupBy(entry => (entry.Driver, entry.Property, entry.UpTo))
            .Where(group => group.Skip(1).Any())
            .ToList();
        return groups.Count == 0 ? [] : scope.Families.SelectMany(family => OnFamily(scope, family, groups));
    }

    private static IEnumerable<Finding> OnFamily(ReachedScope scope, Family family, IEnumerable<IEnumerable<CompatDefinition>> groups)
    {
        var values = DriverValues.Of(family);
        foreach (var group in groups)
        {
            // Entries for different trains never conflict. Another rule reports a release that is on no train.
            var entries = group.Where(entry => family.Reads(entry.Train)).ToList();
            if (entries.Count > 1 && (entries[0].UpTo is not { } upTo || family.EndOf(upTo) is not null))
            {
                for (var i = 1; i < entries.Count; i++)
                {
                    if (entries[i].Anchor.IsReportable)
                    {
                        yield return Report(scope, family, entries, i, values);
                    }
                }
            }
        }
    }

    private static Finding Report(ReachedScope scope, Family family, List<CompatDefinition> entries, int index, DriverValues values)
    {
        var (first, entry) = (entries[0], entries[index]);
        var isRepeat = values.AreEqual(first, entry);
        var changesNothing = entries.Take(index).All(e => values.AreEqual(e, entry) && IsInSameBinaries(e, entry)) && !IsCrossed(scope, family, first, entry);
        return new(
            Id,
            entry.Anchor,
            isRepeat ? (Argument?)null : new Argument("value", 2),
            EquatableArray<string>.Own(
            [
                EntryFormat.Key(entry),
                EntryFormat.Reach(entry),
                EntryFormat.Class(scope.Definition.Type),
                isRepeat ? Repeat(first, entry, values.KindOf(entry)) : Contradiction(first, entry),
            ]),
            changesNothing ? Fix.Remove("the repeated entry") : null)
        {
            Other = first.Anchor,
        };
    }

    private static string Repeat(CompatDefinition first, CompatDefinition entry, DriverValueKind kind) => first.Value == entry.Value
        ? $"to '{EntryFormat.Shown(entry.Value)}' both times"
        : $"to '{EntryFormat.Shown(first.Value)}' first and to '{EntryFormat.Shown(entry.Value)}' here, which is the same {(kind == DriverValueKind.Boolean ? "boolean" : "integer")}";

    private static string Contradiction(CompatDefinition first, CompatDefinition entry) =>
        $"to '{EntryFormat.Shown(first.Value)}' first and to '{EntryFormat.Shown(entry.Value)}' here, a contradiction: keep the right one, or give the other one RemovedIn and a Reason if it was corrected late";

    // A known mistake is documented with a reason rather than hidden: QEMU 4.0 had such a line.
    private static bool IsAcknowledged(CompatDefinition entry) => entry.Correction is { RemovedIn: not null } correction && !string.IsNullOrWhiteSpace(correction.Reason);

    private static bool IsInSameBinaries(CompatDefinition one, CompatDefinition other) =>
        one.Correction.AddedIn == other.Correction.AddedIn && one.Correction.RemovedIn == other.Correction.RemovedIn;

    // Between the two, an entry on a parent type may have set another value, which the later of the two resets.
    private static bool IsCrossed(ReachedScope scope, Family family, CompatDefinition first, CompatDefinition entry) => scope.Definition.Compat
        .SkipWhile(e => !ReferenceEquals(e, first))
        .TakeWhile(e => !ReferenceEquals(e, entry))
        .Any(e => e.Property == entry.Property && e.Driver != entry.Driver && e.UpTo == entry.UpTo && e.Value != entry.Value && family.Reads(e.Train));

    // The first family determines the wording. The fix is only offered if it is right for all families.
    private static Finding Join(IEnumerable<Finding> findings)
    {
        var first = findings.First();
        return findings.All(finding => finding.Fix is not null) ? first : first with { Fix = null };
    }
}
