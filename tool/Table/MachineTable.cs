using MachineTypes.Tool.Catalogs;

namespace MachineTypes.Tool.Table;

/// <summary>All facts about a machine type as of a release.</summary>
/// <param name="Machine">The machine type.</param>
/// <param name="Alias">The alias of the machine type in that release, if it has one.</param>
/// <param name="Presence">Whether that release has it.</param>
/// <param name="Properties">The property values that the binaries of that release report.</param>
/// <param name="Target">The target of the catalogue.</param>
/// <param name="Train">The name of the train that versions it, such as <c>QEMU</c>.</param>
/// <param name="Release">The release that it belongs to; null if it is unversioned.</param>
/// <param name="AsOf">The release that the facts refer to.</param>
/// <param name="DeprecatedSince">The first release in which it is deprecated; null if there is none.</param>
/// <param name="RemovedSince">The first release that no longer has it; null if there is none.</param>
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
    /// <summary>Collects the facts about a machine type.</summary>
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

    /// <summary>Gets the number of entries that are overridden by a later one.</summary>
    public int OverriddenCount => Rows.Count(row => row.OverriddenBy is not null);
}
