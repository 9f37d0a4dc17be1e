using MachineTypes.Tool.Catalogs;

namespace MachineTypes.Tool.Migrate;

/// <summary>A guest that is to migrate from one host to another.</summary>
/// <param name="asked">The name or alias of its machine type.</param>
/// <param name="source">The catalogue as of the release on the source.</param>
/// <param name="target">The catalogue as of the release on the destination.</param>
internal sealed class MigrationQuestion(string asked, CatalogAsOf source, CatalogAsOf target)
{
    /// <summary>Determines whether the guest can migrate.</summary>
    /// <param name="from">The host on which it runs.</param>
    /// <param name="to">The host to which it migrates.</param>
    /// <param name="isTargetNamed">Whether the user specified what the destination would start.</param>
    public MigrationAnswer Answer(MigrationSide from, MigrationSide to, bool isTargetNamed)
    {
        var (before, after) = (In(source, from.Machine), In(target, to.Machine));
        var reasons = new List<MigrationReason>();
        if (!isTargetNamed && AliasReason(from, to) is { } alias)
            reasons.Add(alias);

        // Two hosts with the same version have the same binary, whichever that is.
        if (from.Version != to.Version)
            reasons.AddRange(Doubt(from).Concat(Doubt(to)));

        List<MigrationReason> absent = [.. Absence("source", source, before), .. Absence("target", target, after)];
        var verdict = absent.Count > 0 ? null : source.Catalog.Migrate(from, to);
        reasons.AddRange(verdict?.Reasons ?? absent);

        var fails = reasons.Any(reason => reason.Outcome == MigrationOutcome.Fails);

        // A removed machine type was deprecated before, but only the removal counts.
        var notes = absent.Count > 0 ? [] : new[] { LifetimeText.Deprecation(source, before), LifetimeText.Deprecation(target, after), fails ? null : Unchecked(from, to) }.OfType<string>().Distinct();
        return new(asked, source.Catalog, from, to, reasons, verdict?.Changes ?? [], [.. notes]);
    }

    // Without the consumer's release, the answer is about the hypervisors alone.
    private string? Unchecked(MigrationSide from, MigrationSide to)
    {
        if (source.Catalog.Consumer is not { } consumer || from.Machine.Flips.Count == 0)
            return null;

        var hosts = (from.Consumer, to.Consumer) switch
        {
            (null, null) => "the source and the target",
            (null, _) => "the source",
            (_, null) => "the target",
            _ => null,
        };
        return hosts is null ? null : $"not checked: whether {consumer} on {hosts} honours {string.Join(", ", from.Machine.Flips.Select(flip => flip.Property).Distinct())}; specify its release";
    }

    private static MachineTypeAsOf In(CatalogAsOf then, IMachineType machine) => then.MachineTypes.First(other => other.Machine.Name == machine.Name);

    private static IEnumerable<MigrationReason> Absence(string side, CatalogAsOf then, MachineTypeAsOf machine) =>
        LifetimeText.Absence(then, machine) is { } absence ? [new(MigrationOutcome.Fails, $"on the {side}: {absence}")] : [];

    private IEnumerable<MigrationReason> Doubt(MigrationSide side) =>
        side.Resolved.WhyInexact is { } why ? [new(MigrationOutcome.NotKnown, $"{source.Catalog.Train} {side.Version} is read as {side.Release}: {why}")] : [];

    // A guest that was started by its alias is started by it again, unless the destination is given the full name.
    private MigrationReason? AliasReason(MigrationSide from, MigrationSide to)
    {
        var name = from.Machine.Name;
        if (asked == name || target.Find(asked) is { } meant && meant.Machine.Name == name)
            return null;

        var release = $"{target.Catalog.Train} {to.Version}";
        var meaning = target.Find(asked) is { Presence: Presence.Present } other ? $"{asked} is {other.Machine.Name} in {release}" : $"{release} has no machine type {asked}";
        return new(MigrationOutcome.MayBreak, $"{meaning}: the target must be started with {name}; started with {asked}, it cannot take the guest over");
    }
}
