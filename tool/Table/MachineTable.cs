using MachineTypes.Tool.Catalogs;

namespace MachineTypes.Tool.Table;

/// <summary>All that there is to say about a machine type.</summary>
/// <param name="Machine">The machine type.</param>
/// <param name="Alias">The alias that stands for it in that release.</param>
/// <param name="Presence">Whether that release has it.</param>
/// <param name="Properties">What that release's binary reports.</param>
/// <param name="Target">The target whose catalogue speaks.</param>
/// <param name="Train">The train that versions it, such as <c>QEMU</c>.</param>
/// <param name="Release">The release that it belongs to; null for one without a version.</param>
/// <param name="AsOf">The release whose binaries are spoken of.</param>
/// <param name="DeprecatedSince">The first release that deprecates it, if one does.</param>
/// <param name="RemovedSince">The first release that no longer has it, if there is one.</param>
/// <param name="Rows">The compat entries, in order of application.</param>
internal sealed record MachineTable(
    IMachineType Machine,
    string? Alias,
    Presence Presence,
    IReadOnlyList<MachinePropertyValue> Properties,
    string Target,
    string Train,
    string? Release,
    string AsOf,
    string? DeprecatedSince,
    string? RemovedSince,
    IReadOnlyList<CompatRow> Rows)
{
    /// <summary>Looks a machine type's facts up.</summary>
    /// <param name="catalog">The catalogue that declares it, as of a release.</param>
    /// <param name="machine">The machine type.</param>
    /// <returns>The facts.</returns>
    public static MachineTable Of(CatalogAsOf catalog, MachineTypeAsOf machine) => new(
        machine.Machine,
        machine.Alias,
        machine.Presence,
        machine.Properties,
        catalog.Catalog.Target,
        catalog.Catalog.Train,
        catalog.Catalog.ReleaseOf(machine.Machine),
        catalog.Release,
        catalog.Catalog.DeprecatedSince(machine.Machine),
        catalog.Catalog.RemovedSince(machine.Machine),
        CompatRow.Number(machine.Compat));

    /// <summary>How many entries a later one overrides.</summary>
    public int OverriddenCount => Rows.Count(row => row.OverriddenBy is not null);
}
