using MachineTypes.Model.Text;
using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.IO;
using MachineTypes.Tool.Qmp;

namespace MachineTypes.Tool.Verify;

/// <summary>Finds what to compare a reply with: the catalogue of its target, as of its release.</summary>
/// <param name="catalogs">The available catalogues.</param>
/// <param name="target">The target that the user specified; null to infer it.</param>
/// <param name="asOf">The release that the user specified; null to infer it.</param>
internal sealed class ReplyOrigin(IReadOnlyList<Catalog> catalogs, string? target, string? asOf)
{
    /// <summary>Finds the catalogue as of the reply's release.</summary>
    /// <param name="name">The name of the file, binary or socket that the reply comes from, for messages.</param>
    /// <param name="reply">The reply.</param>
    /// <returns>The catalogue as of the release.</returns>
    /// <exception cref="InputException">The target or release cannot be inferred, or no catalogue has it.</exception>
    public CatalogAsOf Find(string name, QmpReply reply)
    {
        try
        {
            var catalog = FindCatalog(reply);
            return catalog.AsOf(asOf is null ? ReplyRelease.Find(reply, catalog) : NamedRelease(catalog, asOf));
        }
        catch (InputException problem)
        {
            throw new InputException($"{Printable.Name(name)}: {problem.Message}");
        }
    }

    private Catalog FindCatalog(QmpReply reply)
    {
        var known = string.Join(", ", catalogs.Select(catalog => catalog.Target));
        if (target is not null)
        {
            return catalogs.FirstOrDefault(catalog => catalog.Target == target)
                ?? throw new InputException($"no catalogue of target {Printable.Echo(target)}; --target accepts: {known}");
        }

        var found = reply.Target ?? ReplyTarget.Find(reply) ?? OnlyTargetWithItsFamilies(reply)
            ?? throw new InputException($"cannot determine the target of the reply from its default CPU types; specify it with --target: {known}");
        return catalogs.FirstOrDefault(catalog => catalog.Target == found)
            ?? throw new InputException($"the reply is of target {Printable.Echo(found)}, for which there is no catalogue; there are catalogues of: {known}");
    }

    private string? OnlyTargetWithItsFamilies(QmpReply reply)
    {
        var candidates = catalogs.Where(catalog => reply.Machines.Any(machine => VersionedName.Version(machine.Name, catalog.Families) is not null)).ToList();
        return candidates.Count == 1 ? candidates[0].Target : null;
    }

    private static string NamedRelease(Catalog catalog, string release)
    {
        if (catalog.FindRelease(release) is { } found)
            return found;

        var nearest = NearestName.Of(release, catalog.Releases);
        throw new InputException(
            $"no release {Printable.Echo(release)} of {catalog.Train}; {(nearest is null ? $"--as-of accepts {ReplyRelease.Range(catalog)}" : $"did you mean {nearest}?")}");
    }
}
