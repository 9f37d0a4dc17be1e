using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.IO;

namespace MachineTypes.Tool.Migrate;

/// <summary>Answers for one of QEMU's own machine types where a host has a distribution's build, which may have changed it.</summary>
internal static class UpstreamMigration
{
    /// <summary>Answers the question.</summary>
    /// <param name="catalog">QEMU's catalogue.</param>
    /// <param name="name">The name or alias of the machine type.</param>
    /// <param name="from">The host on which the guest runs.</param>
    /// <param name="to">The host to which it migrates.</param>
    /// <returns>The answer; null if the catalogue does not have the machine type.</returns>
    /// <exception cref="InputException">A release is missing or unknown, or the name is an alias that may refer to another machine type on the source.</exception>
    public static MigrationAnswer? Ask(Catalog catalog, string name, HostOption from, HostOption to)
    {
        var (source, target) = (new UpstreamHost(catalog, from), new UpstreamHost(catalog, to));
        if (source.Find(name) is not { } machine)
            return catalog.Has(name) ? throw new InputException($"what {Printable.Name(name)} refers to in {source.Name} is not known; use the full name of the machine type") : null;

        List<MigrationReason> reasons = [.. new[] { source.Absence(machine, "source"), target.Absence(machine, "target") }.OfType<MigrationReason>()];
        if (to.Machine is { } started && started != machine.Name)
            reasons.Add(new(MigrationOutcome.Fails, $"the guest runs on {machine.Name}, and the target would start {started}: only the same machine type can take it over"));

        IReadOnlyList<MachineChange> changes = [];
        List<string> notes = [];
        if (reasons.Exists(reason => reason.Outcome == MigrationOutcome.Fails))
        {
            if (target.IsOfDistribution)
                notes.AddRange(NearestOf(catalog, machine, to));
        }
        else if (!source.HasSameBuild(target))
        {
            reasons.AddRange(source.Gaps(machine).Concat(target.Gaps(machine)).Where(gap => reasons.TrueForAll(reason => reason.Text != gap.Text)));
            changes = UpstreamChanges.Between(catalog, machine, source, target);
            if (changes.Count > 0)
                reasons.Add(new(MigrationOutcome.MayBreak, FormattableString.Invariant($"{machine.Name} is not the same in both builds: {(changes.Count == 1 ? "one thing differs" : $"{changes.Count} things differ")} between {source.Name} and {target.Name}")));
        }

        return new(name, catalog, source.SideOf(machine), target.SideOf(machine), reasons, changes, notes);
    }

    // The guest could be started with another machine type there. QEMU's table is read as of the release of QEMU that the distribution's build is made from.
    private static IEnumerable<string> NearestOf(Catalog catalog, IMachineType machine, HostOption to)
    {
        if (to.Other(catalog) is not { } foreign || foreign.QemuReleaseOf(to.VersionOf(foreign).Resolved.Release) is not { } qemu)
            return [];

        var then = catalog.AsOf(qemu);
        var same = then.MachineTypes.First(other => other.Machine.Name == machine.Name);
        return same.Presence == Presence.Present ? [OtherTrain.NearestOf(then, same, foreign, to.VersionOf(foreign).Resolved.Release)] : [];
    }
}
