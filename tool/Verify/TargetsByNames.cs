using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.Qmp;

namespace MachineTypes.Tool.Verify;

/// <summary>Finds the targets that a list of machine types may be of, if nothing but their names shows it.</summary>
internal static class TargetsByNames
{
    // Builds lack some boards, so small differences show nothing.
    private const int Tolerance = 3;

    /// <summary>Returns the catalogues that have the most of the names; none if no catalogue has a name that shows anything.</summary>
    /// <param name="reply">The list.</param>
    /// <param name="catalogs">The available catalogues.</param>
    /// <returns>The catalogues, the most likely one first: one that declares many more families than the list has is not likely.</returns>
    public static IReadOnlyList<Catalog> Find(QmpReply reply, IReadOnlyList<Catalog> catalogs)
    {
        // Every target has a machine type of this name.
        var names = reply.Machines.Select(machine => machine.Name).Where(name => name != "none").ToHashSet(StringComparer.Ordinal);
        var fits = catalogs
            .Select(catalog => (
                Catalog: catalog,
                Matches: catalog.MachineTypes.Count(machine => names.Contains(machine.Name)),
                Missing: catalog.MachineTypes.GroupBy(machine => machine.Family, StringComparer.Ordinal).Count(family => !family.Any(machine => names.Contains(machine.Name)))))
            .Where(fit => fit.Matches > 0 || names.Any(name => VersionedName.Version(name, fit.Catalog.Families) is not null))
            .ToList();
        var best = fits.Where(fit => fit.Matches == fits.Max(other => other.Matches)).ToList();
        return [.. best.OrderBy(fit => fit.Missing - best.Min(other => other.Missing) > Tolerance).Select(fit => fit.Catalog)];
    }
}
