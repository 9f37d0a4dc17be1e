using MachineTypes.Model.Text;
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
        foreach (var catalog in catalogs)
        {
            var then = catalog.AsOf(catalog.ReleaseNamed(asOf));
            if ((then.Find(name) ?? (asOf is null ? then.FindByAlias(name) : null)) is { } machine)
                return MachineTable.Of(then, machine);
        }

        var names = catalogs.SelectMany(catalog => catalog.MachineTypes).SelectMany(machine => new[] { machine.Alias, machine.Name }).OfType<string>();
        var nearest = NearestName.Of(name, names);
        throw new InputException(nearest is null
            ? $"no machine type {Printable.Echo(name)}; the catalogues have {string.Join("; ", catalogs.Select(Families))}"
            : $"no machine type {Printable.Echo(name)}; did you mean {Printable.Name(nearest)}?");
    }

    private static string Families(Catalog catalog) => $"{string.Join(", ", catalog.Families.Order(StringComparer.Ordinal))} ({catalog.Target})";
}
