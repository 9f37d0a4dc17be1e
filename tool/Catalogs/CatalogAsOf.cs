namespace MachineTypes.Tool.Catalogs;

/// <summary>A catalogue as of one release.</summary>
/// <param name="Catalog">The catalogue.</param>
/// <param name="Release">The release's version.</param>
/// <param name="MachineTypes">The machine types, in the catalogue's order.</param>
internal sealed record CatalogAsOf(Catalog Catalog, string Release, IReadOnlyList<MachineTypeAsOf> MachineTypes)
{
    /// <summary>Whether the compat tables speak of this release's binaries. They speak of the newest release alone.</summary>
    public bool KnowsCompat => Release == Catalog.Newest;
}

/// <summary>A machine type as of one release.</summary>
/// <param name="Machine">The machine type.</param>
/// <param name="Presence">Whether the release has it.</param>
/// <param name="Alias">The alias that stands for it in that release.</param>
/// <param name="IsDeprecated">Whether the release reports it as deprecated.</param>
internal sealed record MachineTypeAsOf(IMachineType Machine, Presence Presence, string? Alias, bool IsDeprecated);

/// <summary>Whether a release has a machine type.</summary>
internal enum Presence
{
    /// <summary>It has it.</summary>
    Present,

    /// <summary>The release is older than the machine type.</summary>
    NotYet,

    /// <summary>The release, or one before it, deleted the machine type.</summary>
    Removed,
}
