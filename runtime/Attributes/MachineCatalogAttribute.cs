namespace MachineTypes;

/// <summary>
/// Declares a catalogue of machine types. The generator adds members to the partial value type: one for each machine type and each property, and those for parsing and compat tables.
/// </summary>
/// <typeparam name="TRelease">The release train that the machine types are versioned by.</typeparam>
[AttributeUsage(AttributeTargets.Struct, Inherited = false)]
public sealed class MachineCatalogAttribute<TRelease> : Attribute
    where TRelease : struct
{
    /// <summary>
    /// Gets or sets the first release as of which the compat tables were recorded. As of older releases, no compat table is known. If it is not set, the declarations apply to all
    /// releases.
    /// </summary>
    public string? TablesKnownFrom { get; set; }

    /// <summary>
    /// Gets or sets the first release as of which the compat tables of machine types without versions were recorded, if that is later than <see cref="TablesKnownFrom"/>.
    /// </summary>
    public string? UnversionedTablesKnownFrom { get; set; }

    /// <summary>
    /// Gets or sets the first release whose binaries apply the tables of bases (<see cref="BasedOnAttribute{TCatalog}"/>). Older binaries apply the tables that are
    /// declared in this catalogue, and later ones do not. If it is not set, all binaries apply both, the table of the base first.
    /// </summary>
    public string? BasesFrom { get; set; }

    /// <summary>Gets or sets a value indicating whether any compat table of the catalogue is known. The default is true.</summary>
    public bool TablesKnown { get; set; } = true;
}
