using MachineTypes.Model.Text;
using MachineTypes.Tool.IO;

namespace MachineTypes.Tool.Catalogs;

/// <summary>Explains a name that no catalogue has, and finds what may have been meant.</summary>
internal static class UnknownMachineType
{
    // Names of machine types are much shorter, but input may contain a string of any length.
    private const int MaxLength = 100;

    /// <summary>Creates the exception for the user.</summary>
    /// <param name="name">The name.</param>
    /// <param name="catalogs">The catalogues that were searched.</param>
    public static InputException Of(string name, IReadOnlyList<CatalogAsOf> catalogs)
    {
        if (catalogs.Select(then => then.Catalog.ParseName(name)).FirstOrDefault(parsed => parsed is not null) is { Upstream: null } own)
            return new($"{Printable.Name(name)} is the name of a machine type of {own.Distribution}, a distribution that is not known: there is no catalogue of it");

        if (catalogs[0].Catalog is { IsOfDistribution: true, Train: var train } && QemuCatalogs.All.Any(upstream => upstream.Has(name)))
        {
            return new(IsNotBuilt(name, train)
                ? $"{Printable.Name(name)} is a machine type of QEMU, which the builds of {train} do not have: all of their versions are {train}'s own; without --train, it is shown as QEMU has it"
                : QemuCatalogs.All.All(upstream => upstream.MachineTypes.All(machine => machine.Name != name)) ? $"{Printable.Name(name)} is an alias of QEMU's; what it refers to in the builds of {train} is not known; without --train, it is shown as QEMU has it"
                : $"{Printable.Name(name)} is a machine type of QEMU; how the builds of {train} define it is not known{BasedOn(name, catalogs)}; without --train, it is shown as QEMU has it");
        }

        if (catalogs[0].Catalog.IsOfDistribution && DistributionCatalogs.SharedOf(catalogs[0].Catalog.Train)?.FindRenamed(name) is { } renamed)
            return new($"{renamed}; specify {renamed.Machine.Name} and one of these builds");

        var nearest = Suggest(name, catalogs, most: 1);
        if (catalogs[0].Catalog is { IsOfDistribution: true } catalog && DistributionName.Parse(name)?.Distribution == catalog.Train)
            return new($"{Printable.Name(name)} is the name of a machine type of {catalog.Train} that is not known: the catalogue does not have it{(nearest.Count == 0 ? "" : $"; did you mean {string.Join(" or ", nearest.Select(Printable.Name))}?")}");

        var families = from then in catalogs
                       where then.Catalog.Families.Count > 0
                       select $"{string.Join(", ", then.Catalog.Families.Order(StringComparer.Ordinal))} ({then.Catalog.Target})";
        return new(nearest.Count > 0
            ? $"no machine type {Printable.Echo(name)}; did you mean {string.Join(" or ", nearest.Select(Printable.Name))}?"
            : $"no machine type {Printable.Echo(name)}; the catalogues have {string.Join("; ", families)}");
    }

    /// <summary>Returns the names that may have been meant, the best one first: for the name of a family, the alias of its newest machine type and its name; else similar names.</summary>
    /// <param name="name">The name that no catalogue has.</param>
    /// <param name="catalogs">The catalogues that were searched.</param>
    /// <param name="most">The maximum number of similar names.</param>
    public static IReadOnlyList<string> Suggest(string name, IReadOnlyList<CatalogAsOf> catalogs, int most)
    {
        if (name.Length > MaxLength)
            return [];

        var upstream = catalogs.Select(then => then.Catalog.UpstreamOf(name)).FirstOrDefault(other => other != name) ?? name;
        return catalogs.Select(then => NewestOf(then, upstream)).FirstOrDefault(newest => newest is not null) is { } machine
            ? [.. new[] { machine.Alias, machine.Machine.Name }.OfType<string>()]
            : NearestName.Several(upstream, catalogs.SelectMany(NamesOf).Distinct(StringComparer.Ordinal), most);
    }

    /// <summary>Determines whether a name is that of one of QEMU's versioned machine types, which the builds of a distribution do not have.</summary>
    /// <param name="name">The name.</param>
    /// <param name="train">The name of the distribution's train.</param>
    public static bool IsNotBuilt(string name, string train) =>
        DistributionCatalogs.SharedOf(train) is null && QemuCatalogs.All.Any(upstream => upstream.MachineTypes.Any(machine => machine.IsVersioned && machine.Name == name));

    // The table of such a machine type is what the distribution's builds make of its base.
    private static string BasedOn(string name, IReadOnlyList<CatalogAsOf> catalogs) =>
        catalogs.SelectMany(then => then.MachineTypes).FirstOrDefault(machine => machine.Compat is CompatTable table && table.BaseName == name && table.BaseCount == table.Count) is { } based
            ? $", but {based.Machine.Name} is based on it and adds nothing"
            : "";

    private static MachineTypeAsOf? NewestOf(CatalogAsOf then, string family) =>
        then.MachineTypes.LastOrDefault(machine => machine.Machine.IsVersioned && machine.Machine.Family == family && machine.Presence == Presence.Present && !machine.IsDeprecated);

    private static IEnumerable<string> NamesOf(CatalogAsOf then) => then.MachineTypes.SelectMany(machine => new[] { machine.Machine.Alias, machine.Machine.Name }).OfType<string>();
}
