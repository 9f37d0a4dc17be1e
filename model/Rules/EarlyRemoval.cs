using MachineTypes.Model.Baselines;
using MachineTypes.Model.Composition;
using MachineTypes.Model.Definitions;
using MachineTypes.Model.Releases;

namespace MachineTypes.Model.Rules;

// See docs/decisions/0056-either-removal-condition.md.
/// <summary>MT2002: a machine type that has shipped is removed before its deletion release, or is declared no more.</summary>
public static class EarlyRemoval
{
    public const string Id = "MT2002";

    public static IEnumerable<Finding> Find(RecordedProject project) => project.Comparisons.SelectMany(comparison =>
        Missing(comparison).Concat(Early(comparison)).Concat(Lost(comparison, project.Declarations)));

    // The definitions must keep what the baseline recorded for a release.
    private static IEnumerable<Finding> Missing(BaselineComparison comparison) => comparison.Missing
        .GroupBy(machine => (machine.Version?.Span ?? machine.Family.Family.Definition).Anchor)
        .Select(missing =>
        {
            var first = missing.First();
            var machines = missing.Where(machine => machine.Family == first.Family).ToList();
            var life = first.Version is { } version ? Lifetime.Of(version, comparison.Baseline.Train) : default;
            var isRemoved = life.Removed?.Index <= first.Release.Index;
            return Report(
                missing.Key,
                first.Version is null ? (Argument?)null : isRemoved ? "RemovedIn" : "AddedIn",
                ChangeFormat.AndMore(
                    first.Version is null
                        ? string.Join(", ", machines.Where(m => m.Version is null).Select(machine => $"{machine.Family.Name}-{machine.Name}").Distinct().Select(EntryFormat.Shown))
                        : ChangeFormat.Ranges(first.Family, machines.Select(machine => machine.Version).OfType<FamilyVersion>()),
                    missing.Select(machine => machine.Family).Distinct().Count() - 1),
                ChangeFormat.Releases(machines.Select(machine => machine.Release), comparison.Baseline.Train),
                first.Version is null ? "the family no longer declares it"
                    : isRemoved ? $"according to the definitions, it was removed in {life.Removed!.Version}"
                    : $"according to the definitions, it was added in {life.Since!.Version}",
                missing.Select(machine => machine.Location),
                null);
        });

    // A removal that no recorded release has made yet must not come too early.
    private static IEnumerable<Finding> Early(BaselineComparison comparison) =>
        from newest in new[] { comparison.Baseline.Newest }
        where newest is not null && comparison.Baseline.Comparable.Contains(newest)
        from family in comparison.Shipped
        let recorded = comparison.Baseline.Find(family.Key(FactKind.Machine))!
        from machine in family.Machines
        let removed = machine.Life.Removed
        where removed is not null && removed.Index > newest.Index && recorded.Find(machine.Version.Version)?.AsOf(newest.Index) is not null
        let earliest = Earliest(machine.Version, family.Family.Train)
        where earliest is null || removed.Index < earliest.Index
        group (family, machine.Version, removed, earliest, recorded) by machine.Version.Span.Anchor into early
        let first = early.First()
        let machines = early.Where(e => e.family == first.family).ToList()
        select Report(
            early.Key,
            "RemovedIn",
            ChangeFormat.AndMore(ChangeFormat.Ranges(first.family, machines.Select(e => e.Version)), early.Select(e => e.family).Distinct().Count() - 1),
            $"{EntryFormat.Shown(comparison.Baseline.Train.Name)} {comparison.Baseline.Newest!.Version}",
            Why(machines.OrderByDescending(e => e.earliest?.Index ?? int.MaxValue).First(), comparison.Baseline.Train),
            early.Select(e => e.recorded.Find(e.Version.Version)!.AsOf(comparison.Baseline.Newest!.Index)!.Location!.Value),
            early.Any(e => e.earliest is null) ? Fix.RemoveArgument("RemovedIn") : Fix.Replace(early.Select(e => e.earliest!).OrderBy(release => release.Index).Last().Version));

    // By the train's age rule, or after the grace period of its own deprecation, whichever comes first.
    private static Release? Earliest(FamilyVersion version, ReleaseTrain train)
    {
        var byAge = version.Span.IsExemptFromAge ? null : train.Definition.Deletion.FirstRelease(train, version.Release!);
        var own = train.Find(version.Span.DeprecatedIn) is { } deprecated ? Grace.From(deprecated, train).Earliest : null;
        return byAge is null ? own : own is null || byAge.Index < own.Index ? byAge : own;
    }

    private static string Why((DefinedFamily Family, FamilyVersion Version, Release Removed, Release? Earliest, FactTrack Recorded) early, ReleaseTrain train)
    {
        var removed = $"RemovedIn removes it in {early.Removed.Version}";
        return early.Earliest is { } earliest ? $"{removed}, before {earliest.Version}, the first release allowed to remove it"
            : train.Find(early.Version.Span.DeprecatedIn) is { } deprecated ? $"{removed}, before {Grace.From(deprecated, train)} have passed"
            : train.Definition.Deletion.Majors > 0 ? $"{removed}, although the train's age rule does not delete it yet and no DeprecatedIn has announced its removal"
            : $"{removed}, and no DeprecatedIn has announced its removal";
    }

    private static IEnumerable<Finding> Lost(BaselineComparison comparison, Declarations declarations) => comparison.Lost.Select(family =>
    {
        var catalog = declarations.Project.Catalogs
            .Where(c => c.Train.Type == comparison.Baseline.Train.Definition.Type)
            .OrderBy(c => c.Shape.Type, StringComparer.Ordinal)
            .FirstOrDefault(c => comparison.Names.Of(c.Shape.Type) == family.Catalog);
        var names = family.Versions.Select(version => EntryFormat.Shown($"{family.Name}-{version}")).ToList();
        return Report(
            catalog?.Anchor ?? declarations.AnchorOf(comparison.Baseline.Train),
            null,
            names.Count == 1 ? names[0] : $"{names[0]} to {names[names.Count - 1]}",
            $"{EntryFormat.Shown(comparison.Baseline.Train.Name)} {family.Release.Version}",
            catalog is null
                ? $"the catalogue {EntryFormat.Shown(family.Catalog)} is no longer declared"
                : $"the family '{EntryFormat.Shown(family.Name)}' of {EntryFormat.Shown(family.Catalog)} is no longer declared; keep removed machine types declared and set RemovedIn",
            [family.Location],
            null);
    });

    private static Finding Report(Anchor anchor, Argument? argument, string machines, string shipped, string why, IEnumerable<BaselineLocation> indexes, Fix? fix) => new(
        Id, anchor, argument, EquatableArray<string>.Own([machines, shipped, why]), fix)
    {
        Recorded = indexes.Distinct().Take(ChangeFormat.MaxLocations).ToEquatableArray(),
    };
}
