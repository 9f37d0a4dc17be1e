using MachineTypes.Tool.Catalogs;

namespace MachineTypes.Tool.Table;

/// <summary>All facts about a machine type as of a release, and what is not known of it.</summary>
/// <param name="Machine">The machine type.</param>
/// <param name="Alias">The alias of the machine type in that release, if it has one.</param>
/// <param name="Presence">Whether that release has it.</param>
/// <param name="Properties">The property values that the binaries of that release report; null where it is not known what they report.</param>
/// <param name="Target">The target of the catalogue.</param>
/// <param name="Train">The name of the train that versions it, such as <c>QEMU</c>.</param>
/// <param name="Release">The release that it belongs to; null if it is unversioned.</param>
/// <param name="AsOf">The release that the facts refer to.</param>
/// <param name="PresentSince">The first release that has it; null if that is not known.</param>
/// <param name="DeprecatedSince">The first release in which it is deprecated; null if there is none.</param>
/// <param name="RemovedSince">The first release that no longer has it; null if there is none.</param>
/// <param name="Compat">The compat entries, in order of application; null if they are not known.</param>
internal sealed record MachineTable(
    IMachineType Machine,
    string? Alias,
    Presence Presence,
    IReadOnlyList<(string Name, PropertyValue? Value)> Properties,
    string Target,
    string Train,
    string? Release,
    string AsOf,
    string? PresentSince,
    string? DeprecatedSince,
    string? RemovedSince,
    IReadOnlyList<CompatRow>? Compat)
{
    /// <summary>Collects the facts about a machine type.</summary>
    /// <param name="catalog">The catalogue that declares it, as of a release.</param>
    /// <param name="machine">The machine type.</param>
    /// <returns>The facts.</returns>
    public static MachineTable Of(CatalogAsOf catalog, MachineTypeAsOf machine) => new(
        machine.Machine,
        machine.Alias,
        machine.Presence,
        [
            .. machine.Properties.Select(property => (property.Name, (PropertyValue?)PropertyValue.Of(property.Value)))
                .Concat(machine.NotKnown.Select(name => (name, (PropertyValue?)null)))
                .OrderBy(property => property.Item1, StringComparer.Ordinal),
        ],
        catalog.Catalog.Target,
        catalog.Catalog.Train,
        catalog.Catalog.ReleaseOf(machine.Machine),
        catalog.Release,
        catalog.Catalog.PresentSince(machine.Machine),
        catalog.Catalog.DeprecatedSince(machine.Machine),
        catalog.Catalog.RemovedSince(machine.Machine, catalog.Release),
        machine.IsCompatKnown ? CompatRow.Number(machine.Compat) : null)
    {
        QemuRelease = catalog.QemuRelease,
        Base = machine.IsCompatKnown && machine.Compat is CompatTable { BaseName: { } name } table ? (name, table.BaseCount) : null,
        Declared = catalog.Properties,
    };

    /// <summary>Collects what is known about one of QEMU's own machine types in a distribution's build.</summary>
    /// <param name="catalog">QEMU's catalogue.</param>
    /// <param name="machine">The machine type.</param>
    /// <param name="shared">What the builds of the distribution make of it.</param>
    /// <param name="release">The release of the distribution.</param>
    /// <param name="qemu">The release of QEMU that it is built from; null if that is not known.</param>
    /// <returns>The facts.</returns>
    public static MachineTable OfShared(Catalog catalog, IMachineType machine, SharedMachineTypes shared, string release, string? qemu)
    {
        var compat = shared.CompatOf(machine, release);
        return new(
            machine,
            Alias: null,
            shared.PresenceOf(machine, release),
            [.. machine.Properties.Select(property => (property.Name, (PropertyValue?)null))],
            catalog.Target,
            shared.Train,
            Release: null,
            release,
            shared.PresentSince(machine),
            DeprecatedSince: null,
            RemovedSince: null,
            compat is { } table ? CompatRow.Number(table) : null)
        {
            QemuRelease = qemu,
            Base = null,
            Declared = [],
            OtherName = shared.NameOf(machine, release) is { } name && name != machine.Name ? name : null,
            Upstream = (catalog.ReleaseOf(machine)!, compat is { } own && qemu is not null && catalog.AsOf(qemu).MachineTypes.First(other => other.Machine.Name == machine.Name) is { Presence: Presence.Present, IsCompatKnown: true } upstream ? CompatValues.Difference(upstream.Compat, own) : null),
        };
    }

    /// <summary>Gets the other name that a distribution's build has for one of QEMU's own machine types; null if there is none.</summary>
    public string? OtherName { get; init; }

    /// <summary>
    /// Gets, for one of QEMU's own machine types in a distribution's build, QEMU's release that it is named after, and which driver properties QEMU's and the distribution's binaries set differently;
    /// null if that is not known.
    /// </summary>
    public (string Release, IReadOnlyDictionary<(string Driver, string Property), (string? Left, string? Right)>? Changes)? Upstream { get; init; }

    /// <summary>Gets the release of QEMU that <see cref="AsOf"/> is built from; null if that is not known.</summary>
    public required string? QemuRelease { get; init; }

    /// <summary>Gets the machine type whose entries come first, and their number; null if there is none.</summary>
    public required (string Name, int Count)? Base { get; init; }

    /// <summary>Gets the properties of which the catalogue knows something.</summary>
    public required IReadOnlyList<string> Declared { get; init; }

    /// <summary>Gets whether <see cref="AsOf"/> is not the newest release, but the newest one whose compat entries are known.</summary>
    public bool IsNewestKnown { get; init; }

    /// <summary>Gets the entries that are known: those of <see cref="Compat"/>, or none.</summary>
    public IReadOnlyList<CompatRow> Rows => Compat ?? [];

    /// <summary>Gets the number of entries that are overridden by a later one.</summary>
    public int OverriddenCount => Rows.Count(row => row.OverriddenBy is not null);
}
