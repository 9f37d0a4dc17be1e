using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.IO;

namespace MachineTypes.Tool.Table;

/// <summary>Finds the machine types that the user specified.</summary>
/// <param name="catalogs">The catalogues to search, in this order. A name that follows a distribution's scheme is looked up in the distribution's catalogues.</param>
/// <param name="target">The target that the user specified, or null.</param>
internal sealed class MachineFinder(IReadOnlyList<Catalog> catalogs, string? target)
{
    /// <summary>Finds a machine type by name or alias: as of the given release or, without one, as of today.</summary>
    /// <param name="name">The name or alias.</param>
    /// <param name="asOf">The release that the user specified, or null.</param>
    /// <exception cref="InputException">There is no such release or machine type.</exception>
    public MachineTable Find(string name, string? asOf)
    {
        var candidates = DistributionCatalogs.Of(catalogs, name);
        if (FindShared(candidates[0], name, asOf) is { } shared)
            return shared;

        // An alias may refer to a machine type in one release and not in another.
        var searched = new List<CatalogAsOf>();
        foreach (var catalog in Catalog.Named(candidates, target))
        {
            var then = catalog.AsOf(catalog.ReleaseNamed(asOf));
            if ((then.Find(name) ?? (asOf is null ? then.FindByAlias(name) : null)) is { } machine)
                return asOf is null && !machine.IsCompatKnown && AsOfNewestKnown(catalog, machine.Machine) is { } known ? known : MachineTable.Of(then, machine);

            searched.Add(then);
        }

        throw UnknownMachineType.Of(name, searched);
    }

    /// <summary>
    /// Finds two machine types to compare. The table of a machine type consists of what has changed since, so two of different trains are compared as of releases that are built from the same
    /// release of QEMU.
    /// </summary>
    /// <param name="left">The name or alias of the first machine type.</param>
    /// <param name="right">The name or alias of the second machine type.</param>
    /// <param name="asOf">The release that the user specified, or null; of the distribution, if one of the machine types belongs to one.</param>
    /// <exception cref="InputException">There is no such release or machine type.</exception>
    public (MachineTable Left, MachineTable Right) FindBoth(string left, string right, string? asOf)
    {
        var (isLeftOwn, isRightOwn) = (IsOfDistribution(left), IsOfDistribution(right));
        if (isLeftOwn == isRightOwn)
            return (Find(left, asOf), Find(right, asOf));

        var own = Find(isLeftOwn ? left : right, asOf);
        var other = new MachineFinder(catalogs[0].IsOfDistribution ? QemuCatalogs.All : catalogs, target).Find(isLeftOwn ? right : left, own.QemuRelease);
        return isLeftOwn ? (own, other) : (other, own);
    }

    private bool IsOfDistribution(string name) => DistributionCatalogs.Of(catalogs, name)[0] is { IsOfDistribution: true, Train: var train } && !UnknownMachineType.IsNotBuilt(name, train);

    // QEMU's own machine type in a distribution's build; an alias may refer to another one there.
    private MachineTable? FindShared(Catalog own, string name, string? asOf)
    {
        if (!own.IsOfDistribution || DistributionCatalogs.SharedOf(own.Train) is not { } shared)
            return null;

        foreach (var catalog in QemuCatalogs.All.Where(catalog => target is null || catalog.Target == target))
        {
            if (catalog.MachineTypes.FirstOrDefault(machine => machine.IsVersioned && machine.Name == name) is { } machine
                && (asOf is null ? shared.NewestKnown(machine) : own.ReleaseNamed(asOf)) is { } release)
                return MachineTable.OfShared(catalog, machine, shared, release, own.QemuReleaseOf(release)) with { IsNewestKnown = asOf is null && release != own.Newest };
        }

        return null;
    }

    // The tables of a distribution's newest builds may not be known, while those of an older one are.
    private static MachineTable? AsOfNewestKnown(Catalog catalog, IMachineType machine)
    {
        if (!catalog.IsOfDistribution || catalog.NewestKnown(machine) is not { } release)
            return null;

        var then = catalog.AsOf(release);
        return MachineTable.Of(then, then.MachineTypes.First(other => other.Machine.Name == machine.Name)) with { IsNewestKnown = true };
    }
}
