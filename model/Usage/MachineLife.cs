namespace MachineTypes.Model.Usage;

/// <summary>What a release does with machine types, and what to use instead of one that it deprecates or lacks.</summary>
public sealed class MachineLife(CatalogManifest catalog, int target)
{
    /// <summary>The release that is targeted, as a message names it.</summary>
    public string Target => Named(target);

    public bool IsDeprecated(ManifestMachine machine) => machine.DeprecatedFrom >= 0 && machine.DeprecatedFrom <= target;

    public bool IsMissing(ManifestMachine machine) => IsRemoved(machine) || IsToCome(machine);

    /// <summary>Since when it is deprecated, as a message names it.</summary>
    public string DeprecatedSince(ManifestMachine machine) => Named(machine.DeprecatedFrom);

    /// <summary>Why the release does not have it.</summary>
    public string WhyMissing(ManifestMachine machine) => IsRemoved(machine)
        ? $"does not exist since {Named(machine.RemovedFrom)}"
        : $"does not exist before {Named(machine.Release)}";

    /// <summary>
    /// What to use instead: the newest machine type of the family that the release has, and the one that is nearest to the old one, because it differs least.
    /// </summary>
    public string Advice(ManifestMachine machine)
    {
        var good = catalog.Machines.Where(m => m.Family == machine.Family && !IsMissing(m) && !IsDeprecated(m)).ToList();
        if (good.Count == 0)
        {
            return "";
        }

        var newest = good[good.Count - 1];
        var nearest = IsToCome(machine) ? newest : good[0];
        return nearest == newest ? $": use '{newest.Name}'" : $": use '{newest.Name}', or '{nearest.Name}', which differs least";
    }

    private bool IsRemoved(ManifestMachine machine) => machine.RemovedFrom >= 0 && machine.RemovedFrom <= target;

    private bool IsToCome(ManifestMachine machine) => machine.Release > target;

    private string Named(int release) => $"{catalog.Train} {catalog.Releases[release].Version}";
}
