using MachineTypes.Model.Rules;
using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.Text;

namespace MachineTypes.Tool.Table;

/// <summary>Finds the machine type that somebody named.</summary>
internal static class MachineFinder
{
    /// <summary>The machine type of a name or alias: in the release asked for, or today's where none was asked for.</summary>
    /// <param name="catalogs">The catalogues that are meant, in the order in which they are asked.</param>
    /// <param name="name">The name or alias.</param>
    /// <param name="asOf">The release, or null.</param>
    /// <exception cref="InputException">There is no such release or machine type.</exception>
    public static MachineTable Find(IReadOnlyList<Catalog> catalogs, string name, string? asOf)
    {
        // A name may stand for something in one release and not in another.
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
