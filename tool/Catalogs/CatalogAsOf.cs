namespace MachineTypes.Tool.Catalogs;

/// <summary>A catalogue as of one release.</summary>
/// <param name="Catalog">The catalogue.</param>
/// <param name="Release">The release's version.</param>
/// <param name="MachineTypes">The machine types, in the catalogue's order.</param>
internal sealed record CatalogAsOf(Catalog Catalog, string Release, IReadOnlyList<MachineTypeAsOf> MachineTypes)
{
    /// <summary>The machine type that a name or an alias means in the release; of those that it does not have, the one of that name.</summary>
    public MachineTypeAsOf? Find(string name) =>
        MachineTypes.FirstOrDefault(machine => machine.Machine.Name == name && machine.Presence == Presence.Present)
        ?? MachineTypes.FirstOrDefault(machine => machine.Alias == name)
        ?? MachineTypes.FirstOrDefault(machine => machine.Machine.Name == name);

    /// <summary>The machine type that an alias means today: while a release is being made, still the newest that is released.</summary>
    public MachineTypeAsOf? FindByAlias(string alias) => MachineTypes.FirstOrDefault(machine => machine.Machine.Alias == alias);
}

/// <summary>A machine type as of one release.</summary>
/// <param name="Machine">The machine type.</param>
/// <param name="Presence">Whether the release has it.</param>
/// <param name="Alias">The alias that stands for it in that release.</param>
/// <param name="IsDeprecated">Whether the release reports it as deprecated.</param>
/// <param name="Compat">The compat entries that the release's binary applies, in order of application.</param>
/// <param name="Properties">What the release's binary reports.</param>
internal sealed record MachineTypeAsOf(
    IMachineType Machine,
    Presence Presence,
    string? Alias,
    bool IsDeprecated,
    IReadOnlyList<CompatEntry> Compat,
    IReadOnlyList<MachinePropertyValue> Properties);

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
