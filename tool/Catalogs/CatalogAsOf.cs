namespace MachineTypes.Tool.Catalogs;

/// <summary>A catalogue as of one release.</summary>
/// <param name="Catalog">The catalogue.</param>
/// <param name="Release">The version of the release.</param>
/// <param name="MachineTypes">The machine types, in the order of the catalogue.</param>
internal sealed record CatalogAsOf(Catalog Catalog, string Release, IReadOnlyList<MachineTypeAsOf> MachineTypes)
{
    /// <summary>Gets the release of QEMU that the release is built from; null if that is not known, or if the machine types are not those of QEMU.</summary>
    public string? QemuRelease => Catalog.QemuReleaseOf(Release);

    /// <summary>Gets the properties that at least one machine type reports in the release or in the newest one.</summary>
    public IReadOnlyList<string> Properties => [.. MachineTypes.SelectMany(machine => machine.Properties).Select(property => property.Name).Union(Catalog.Properties).Order(StringComparer.Ordinal)];

    /// <summary>
    /// Finds the machine type that a name or alias refers to in the release. A machine type that the release does not have is found by its name. A suffix of Proxmox VE is ignored.
    /// </summary>
    public MachineTypeAsOf? Find(string name)
    {
        var upstream = Catalog.UpstreamOf(name);
        return MachineTypes.FirstOrDefault(machine => machine.Machine.Name == upstream && machine.Presence == Presence.Present)
            ?? MachineTypes.FirstOrDefault(machine => machine.Alias == upstream)
            ?? MachineTypes.FirstOrDefault(machine => machine.Machine.Name == upstream);
    }

    /// <summary>Finds the machine type that an alias refers to today: while a release is in development, this is still the newest released one.</summary>
    public MachineTypeAsOf? FindByAlias(string alias)
    {
        var upstream = Catalog.UpstreamOf(alias);
        return MachineTypes.FirstOrDefault(machine => machine.Machine.Alias == upstream);
    }
}

/// <summary>A machine type as of one release.</summary>
/// <param name="Machine">The machine type.</param>
/// <param name="Presence">Whether the release has it.</param>
/// <param name="Alias">The alias of the machine type in that release, if it has one.</param>
/// <param name="IsDeprecated">Whether the release reports it as deprecated.</param>
/// <param name="Compat">The compat entries that the binaries of the release apply, in order of application; none if they are not known.</param>
/// <param name="Properties">The property values that the binaries of the release are known to report.</param>
internal sealed record MachineTypeAsOf(
    IMachineType Machine,
    Presence Presence,
    string? Alias,
    bool IsDeprecated,
    IReadOnlyList<CompatEntry> Compat,
    IReadOnlyList<MachinePropertyValue> Properties)
{
    /// <summary>Gets whether <see cref="Compat"/> is known.</summary>
    public required bool IsCompatKnown { get; init; }

    /// <summary>Gets the properties of which it is not known what the release reports.</summary>
    public required IReadOnlySet<string> NotKnown { get; init; }

    /// <summary>Determines whether it is known what the release reports of a property.</summary>
    /// <param name="property">The name of the property.</param>
    public bool IsKnown(string property) => !NotKnown.Contains(property);
}
