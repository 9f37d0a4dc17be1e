using System.Reflection;

namespace MachineTypes.Tool.Catalogs;

/// <summary>A catalogue that is versioned by one train. It contains everything that depends on the type of the train's releases.</summary>
/// <typeparam name="TRelease">The release value of the train.</typeparam>
/// <typeparam name="TConsumer">The release value of the train that consumes it.</typeparam>
internal sealed class TrainCatalog<TRelease, TConsumer>(IReadOnlyList<IMachineType<TRelease>> machines, IReadOnlyList<TRelease> releases, IReadOnlyList<TConsumer> consumers) : Catalog
    where TRelease : struct, IRelease
    where TConsumer : struct, IConsumer<TRelease>
{
    private CatalogDeclarations? _declarations;
    private Dictionary<string, string>? _builtFrom;
    private ILookup<string, AliasMeaning>? _meanings;

    /// <inheritdoc/>
    public override CatalogDeclarations Declarations => _declarations ??= CatalogDeclarations.Of(machines[0].GetType(), [.. releases], [.. consumers]);

    private Dictionary<string, string> BuiltFrom => _builtFrom ??= typeof(TRelease).GetCustomAttributes<ReleaseAttribute>()
        .Where(release => release.BuiltFrom is not null)
        .ToDictionary(release => release.Version, release => release.BuiltFrom!, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override CatalogAsOf AsOf(string release)
    {
        var asOf = releases.First(candidate => candidate.Version == release);
        return new CatalogAsOf(this, release,
        [
            .. from machine in machines
               select new MachineTypeAsOf(
                   machine,
                   machine.PresenceIn(asOf),
                   machine.AliasAsOf(asOf),
                   machine.IsDeprecated(asOf),
                   machine.CompatAsOf(asOf),
                   machine.PropertiesAsOf(asOf))
               {
                   IsCompatKnown = machine.IsCompatKnownAsOf(asOf),
                   NotKnown = machine.PropertiesNotKnownAsOf(asOf).ToHashSet(StringComparer.Ordinal),
               },
        ]);
    }

    /// <inheritdoc/>
    public override string? QemuReleaseOf(string release) => !IsOfQemu ? null : IsUpstream ? release : BuiltFrom.GetValueOrDefault(release);

    /// <inheritdoc/>
    public override string? NewestKnown(IMachineType machine)
    {
        var own = Own(machine);
        return releases.Where(release => !release.IsBugFix && own.PresenceIn(release) == Presence.Present && own.IsCompatKnownAsOf(release)).Select(release => release.Version).LastOrDefault();
    }

    /// <inheritdoc/>
    public override MigrationVerdict Migrate(MigrationSide source, MigrationSide target) => Migration.Check(Host(source), Host(target));

    private MigrationHost<TRelease, TConsumer> Host(MigrationSide side) => new(
        Own(side.Machine),
        releases.First(release => release.Version == side.Release),
        side.Consumer is null ? default : consumers.First(release => release.Version == side.Consumer));

    /// <inheritdoc/>
    public override IReadOnlyList<MachineChange> ChangesBetween(IMachineType machine, string before, string after) =>
        Own(machine).ChangesBetween(releases.First(release => release.Version == before), releases.First(release => release.Version == after));

    /// <inheritdoc/>
    public override IReadOnlyList<ConsumerVerdict> CheckConsumer(IMachineType machine, string consumer)
    {
        var release = consumers.First(candidate => candidate.Version == consumer);
        return [.. machine.Flips.Where(flip => !release.HasAdopted(flip.Attribute)).Select(flip => ConsumerVerdict.AtFault<TConsumer, TRelease>(machine.Name, release, flip))];
    }

    /// <inheritdoc/>
    public override bool IsPropertyKnown(IMachineType machine, string property, string release) =>
        Own(machine).IsPropertyKnownAsOf(property, releases.First(candidate => candidate.Version == release));

    /// <inheritdoc/>
    public override IReadOnlyList<AliasMeaning> MeaningsOf(string alias)
    {
        _meanings ??= (from release in releases
                       where Releases.Contains(release.Version, StringComparer.Ordinal)
                       from machine in machines
                       let name = machine.AliasAsOf(release)
                       where name is not null && machine.ExistsIn(release)
                       select (name, new AliasMeaning(release.Version, machine))).ToLookup(pair => pair.name, pair => pair.Item2, StringComparer.Ordinal);
        return [.. _meanings[alias]];
    }

    /// <inheritdoc/>
    public override string? ReleaseOf(IMachineType machine) => machine.IsVersioned ? Own(machine).Release.Version : null;

    /// <inheritdoc/>
    public override string? PresentSince(IMachineType machine)
    {
        var own = Own(machine);
        var first = releases.Select((release, index) => (Release: release, Index: index)).FirstOrDefault(item => own.PresenceIn(item.Release) == Presence.Present);
        var isKnown = first.Index == 0 || own.PresenceIn(releases[first.Index - 1]) != Presence.NotKnown;
        return isKnown && own.PresenceIn(first.Release) == Presence.Present ? first.Release.Version : null;
    }

    /// <inheritdoc/>
    public override string? DeprecatedSince(IMachineType machine) => First(release => Own(machine).IsDeprecated(release));

    /// <inheritdoc/>
    public override string? RemovedSince(IMachineType machine, string? asOf = null)
    {
        var removed = releases.Select(release => Own(machine).IsRemoved(release)).ToList();
        var index = asOf is null ? releases.Count - 1 : releases.TakeWhile(release => release.Version != asOf).Count();
        if (!removed[index])
            index = removed.IndexOf(true, index);
        while (index > 0 && removed[index - 1])
            index--;

        return index < 0 ? null : releases[index].Version;
    }

    private static IMachineType<TRelease> Own(IMachineType machine) => (IMachineType<TRelease>)machine;

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
