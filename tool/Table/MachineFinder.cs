using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.IO;

namespace MachineTypes.Tool.Table;

/// <summary>Finds the machine type that the user specified.</summary>
internal static class MachineFinder
{
    /// <summary>Finds a machine type by name or alias: as of the given release or, without one, as of today.</summary>
    /// <param name="catalogs">The catalogues to search, in this order.</param>
    /// <param name="name">The name or alias.</param>
    /// <param name="asOf">The release that the user specified, or null.</param>
    /// <exception cref="InputException">There is no such release or machine type.</exception>
    public static MachineTable Find(IReadOnlyList<Catalog> catalogs, string name, string? asOf)
    {
        // An alias may refer to a machine type in one release and not in another.
        var searched = new List<CatalogAsOf>();
        foreach (var catalog in catalogs)
        {
            var then = catalog.AsOf(catalog.ReleaseNamed(asOf));
            if ((then.Find(name) ?? (asOf is null ? then.FindByAlias(name) : null)) is { } machine)
                return MachineTable.Of(then, machine);

            searched.Add(then);
        }

        throw UnknownMachineType.Of(name, searched);
    }
}
