namespace MachineTypes.Tool.Catalogs;

/// <summary>A catalogue that is versioned by one train: what needs the train's own release value is answered here.</summary>
/// <typeparam name="TRelease">The release value of the train.</typeparam>
internal sealed class TrainCatalog<TRelease>(IReadOnlyList<IMachineType<TRelease>> machines, IReadOnlyList<TRelease> releases) : Catalog
    where TRelease : struct, IRelease, IComparable<TRelease>
{
    /// <inheritdoc/>
    public override CatalogAsOf AsOf(string release)
    {
        var asOf = releases.First(candidate => candidate.Version == release);
        var present = machines.Where(machine => machine.IsVersioned).ToDictionary(machine => machine.Name, machine => PresenceIn(asOf, machine));
        var aliases = release == Newest ? null : AliasesAsOf(present);
        return new CatalogAsOf(this, release,
        [
            .. from machine in machines
               where machine.IsVersioned
               select new MachineTypeAsOf(
                   machine,
                   present[machine.Name],
                   aliases is null ? machine.Alias : aliases.GetValueOrDefault(machine.Name),
                   machine.IsDeprecated(asOf)),
        ]);
    }

    /// <inheritdoc/>
    public override string? ReleaseOf(IMachineType machine) => machine.IsVersioned ? Own(machine).Release.Version : null;

    /// <inheritdoc/>
    public override string? DeprecatedSince(IMachineType machine) => First(release => Own(machine).IsDeprecated(release));

    /// <inheritdoc/>
    public override string? RemovedSince(IMachineType machine) => First(release => Own(machine).IsRemoved(release));

    private static IMachineType<TRelease> Own(IMachineType machine) => (IMachineType<TRelease>)machine;

    private static Presence PresenceIn(TRelease release, IMachineType<TRelease> machine) =>
        machine.Release.CompareTo(release) > 0 ? Presence.NotYet
        : machine.IsRemoved(release) ? Presence.Removed
        : Presence.Present;

    // An alias goes with the newest machine type of its family, so in an older release it stood for the newest one that release had.
    private Dictionary<string, string?> AliasesAsOf(Dictionary<string, Presence> present)
    {
        var aliases = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var family in machines.Where(machine => machine.IsVersioned).GroupBy(machine => machine.Family))
        {
            var alias = family.Select(machine => machine.Alias).FirstOrDefault(candidate => candidate is not null);
            var newest = family.Where(machine => present[machine.Name] == Presence.Present).MaxBy(machine => (machine.Release, VersionNumber.Of(machine)));
            if (newest is not null)
                aliases[newest.Name] = alias;
        }

        return aliases;
    }

    private string? First(Func<TRelease, bool> condition)
    {
        foreach (var release in releases)
        {
            if (condition(release))
                return release.Version;
        }

        return null;
    }
}
