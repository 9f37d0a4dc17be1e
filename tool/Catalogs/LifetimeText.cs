namespace MachineTypes.Tool.Catalogs;

/// <summary>Says whether a release has a machine type, and since when not or no longer: the same words in all commands.</summary>
internal static class LifetimeText
{
    /// <summary>Describes why a release does not have a machine type; null if it has it, or if that is not known.</summary>
    /// <param name="then">The catalogue as of the release.</param>
    /// <param name="machine">The machine type.</param>
    /// <param name="name">The name that the user specified, if it is not the machine type's own.</param>
    public static string? Absence(CatalogAsOf then, MachineTypeAsOf machine, string? name = null) => machine.Presence switch
    {
        Presence.Removed => $"{name ?? machine.Machine.Name} was removed in {then.Catalog.Train} {then.Catalog.RemovedSince(machine.Machine, then.Release)}",
        Presence.NotYet => $"{name ?? machine.Machine.Name} {Addition(then.Catalog, machine.Machine)}; {then.Catalog.Train} {then.Release} does not have it",
        _ => null,
    };

    /// <summary>Describes since when a machine type is deprecated, and when it is removed; null if the release does not report it as deprecated.</summary>
    /// <param name="then">The catalogue as of the release.</param>
    /// <param name="machine">The machine type.</param>
    /// <param name="name">The name that the user specified, if it is not the machine type's own.</param>
    public static string? Deprecation(CatalogAsOf then, MachineTypeAsOf machine, string? name = null)
    {
        var (catalog, train) = (then.Catalog, then.Catalog.Train);
        var removal = catalog.RemovedSince(machine.Machine, then.Release) is { } release ? $" and is removed in {train} {release}" : "";
        return machine.IsDeprecated ? $"{name ?? machine.Machine.Name} has been deprecated since {train} {catalog.DeprecatedSince(machine.Machine)}{removal}" : null;
    }

    private static string Addition(Catalog catalog, IMachineType machine) =>
        (catalog.PresentSince(machine) ?? catalog.ReleaseOf(machine)) is { } release ? $"was added in {catalog.Train} {release}" : "was added later";
}
