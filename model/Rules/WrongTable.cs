using MachineTypes.Model.Baselines;
using MachineTypes.Model.Composition;
using MachineTypes.Model.Definitions;
using MachineTypes.Model.Releases;

namespace MachineTypes.Model.Rules;

/// <summary>
/// MT1017: a compat entry for a property that is new in the release in development sits in an older table than that of the newest released one, whose machine types
/// change by it though they have shipped. Reported only if the project has a baseline.
/// </summary>
public static class WrongTable
{
    public const string Id = "MT1017";

    public static IEnumerable<Finding> Find(RecordedProject project)
    {
        if (project.Baselines.Count == 0)
        {
            return [];
        }

        var declarations = project.Declarations;
        var records = project.Baselines.ToDictionary(baseline => baseline.Train.Definition.Type, baseline => new Record(baseline), StringComparer.Ordinal);

        // An entry that no recorded binary would have, according to the definitions, was never recorded either, however old it is.
        var differing = new HashSet<Anchor>(project.Comparisons.SelectMany(comparison => comparison.Differences).Select(difference => difference.Cause.Anchor).OfType<Anchor>());
        return
            from scope in declarations.Scopes
            from entry in scope.Definition.Compat
            where entry is { UpTo: not null, Correction: { AddedIn: null, RemovedIn: null }, Anchor.IsReportable: true } && differing.Contains(entry.Anchor)
            let finding = scope.Readers(entry)
                .Select(family => records.TryGetValue(family.Train.Definition.Type, out var record) && !record.Knows(entry, declarations.TextsOf(family)) ? Check(entry, family, record.Baseline) : null)
                .FirstOrDefault(f => f is not null)
            where finding is not null
            select finding;
    }

    private static Finding? Check(CompatDefinition entry, Family family, Baseline baseline)
    {
        // As long as the newest release is not recorded, its own entries would look new.
        if (family.EndOf(entry.UpTo!) is not { } end
            || family.Train.NewestReleased is not { } newest
            || baseline.Newest is not { } recorded
            || recorded.Index < newest.Index
            || end.Release >= newest.Index)
        {
            return null;
        }

        // Without a machine type between the two tables they are equivalent; if a newer table sets the property too, no machine type changes.
        var changed = family.Versions.Where(v => v.Release is { } release && v.Key > end && release.Index <= newest.Index).ToList();
        return changed.Count == 0 || IsSetUpTo(newest, entry, family) ? null : new(
            Id,
            entry.Anchor,
            "UpTo",
            EquatableArray<string>.Own(
            [
                EntryFormat.Key(entry),
                $"{EntryFormat.Shown(family.Train.Name)} {recorded.Version}",
                EntryFormat.Shown(entry.UpTo!),
                changed.Count == 1 ? EntryFormat.Shown(changed[0].Name) : $"{EntryFormat.Shown(changed[0].Name)} to {EntryFormat.Shown(changed[changed.Count - 1].Name)}",
                newest.Version,
            ]),
            Fix.Replace(newest.Version));
    }

    private static bool IsSetUpTo(Release newest, CompatDefinition entry, Family family) => family.Definition.Scopes
        .SelectMany(scope => scope.Compat)
        .Where(e => e.Driver == entry.Driver && e.Property == entry.Property && family.Reads(e.Train))
        .Any(e => e.UpTo is null || family.EndOf(e.UpTo)?.Release >= newest.Index);

    // The drivers and properties that any recorded release sets on any machine type.
    private sealed class Record(Baseline baseline)
    {
        private readonly HashSet<(string Driver, string Property)> _keys =
            [.. baseline.Tracks.Where(track => track.Key.Kind == FactKind.Compat).Select(track => (track.Key.Name, track.Key.Detail))];

        public Baseline Baseline { get; } = baseline;

        // A file that could not be read to its end may have had the key.
        public bool Knows(CompatDefinition entry, EquatableArray<CatalogText> texts) =>
            Baseline.IsInDoubt(default, int.MaxValue - 1) || _keys.Contains((texts.Fill(entry.Driver), texts.Fill(entry.Property)));
    }
}
