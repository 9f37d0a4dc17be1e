using MachineTypes.Tool.Catalogs;

namespace MachineTypes.Tool.Migrate;

/// <summary>Answers for a host with builds of another product, such as when a guest of RHEL is to migrate to upstream QEMU, which does not have the machine type.</summary>
internal static class OtherTrain
{
    /// <summary>Answers the question.</summary>
    /// <param name="catalog">The catalogue of the machine type.</param>
    /// <param name="foreign">The catalogue of the destination.</param>
    /// <param name="name">The name or alias of the machine type.</param>
    /// <param name="from">The host on which the guest runs.</param>
    /// <param name="to">The host to which it migrates.</param>
    /// <returns>The answer; null if the catalogue does not have the machine type.</returns>
    public static MigrationAnswer? Ask(Catalog catalog, Catalog foreign, string name, HostOption from, HostOption to)
    {
        var (source, target) = (from.VersionOf(catalog), to.VersionOf(foreign));
        var then = catalog.AsOf(source.Resolved.Release);
        if (then.Find(name) is not { } machine)
            return null;

        var (onSource, onTarget) = (
            new MigrationSide(machine.Machine, source.Name, source.Resolved, from.ConsumerOf(catalog)) { Train = catalog.Train },
            new MigrationSide(machine.Machine, target.Name, target.Resolved, to.ConsumerOf(foreign)) { Train = foreign.Train });
        var there = $"{foreign.Train} {target.Name}";
        var reasons = new List<MigrationReason>();
        if (LifetimeText.Absence(then, machine) is { } absence)
            reasons.Add(new(MigrationOutcome.Fails, $"on the source: {absence}"));

        reasons.Add(new(MigrationOutcome.Fails, $"on the target: {there} does not have {machine.Machine.Name}: only the builds of {catalog.Train} have it"));
        return new(name, catalog, onSource, onTarget, reasons, [], [NearestOf(then, machine, foreign, target.Resolved.Release)]);
    }

    /// <summary>Describes the machine type of another train that is nearest to one by compat entries.</summary>
    /// <param name="then">The catalogue of the machine type, as of a release.</param>
    /// <param name="machine">The machine type.</param>
    /// <param name="foreign">The catalogue of the other train.</param>
    /// <param name="release">The release of the other train.</param>
    // Tables consist of what has changed since, so both are read as of the same release of QEMU.
    public static string NearestOf(CatalogAsOf then, MachineTypeAsOf machine, Catalog foreign, string release)
    {
        const string NotKnown = "which machine type is the nearest is not known";
        if (!machine.IsCompatKnown)
            return $"{NotKnown}: the compat entries of {machine.Machine.Name} in {then.Catalog.Train} {then.Release} are not known";

        var basis = then.QemuRelease is { } qemu && foreign.QemuReleaseOf(release) == qemu ? release : SameBase(then, foreign);
        var target = foreign.AsOf(release);
        if (basis is null || CrossTrain.Nearest(machine, foreign.AsOf(basis), other => target.MachineTypes.Any(same => same.Machine.Name == other.Name && same.Presence == Presence.Present)) is not var (nearest, count))
            return NotKnown;

        var differences = count == 0 ? "with the same compat values" : FormattableString.Invariant($"with {count} different compat {(count == 1 ? "value" : "values")}");
        return $"the nearest machine type of {foreign.Train} {release} is {nearest.Machine.Name}, {differences}: a guest can be started with it, but not migrate to it";
    }

    private static string? SameBase(CatalogAsOf then, Catalog foreign) =>
        then.QemuRelease is not { } qemu ? null
        : foreign.IsUpstream ? foreign.Resolve(qemu)?.Release
        : foreign.Releases.LastOrDefault(release => foreign.QemuReleaseOf(release) == qemu);
}
