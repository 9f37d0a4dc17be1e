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
    /// <returns>The catalogue as of the release and, if the bug-fix release is not known, as of each that it may be.</returns>
    /// <exception cref="InputException">The target or release cannot be inferred, or no catalogue has it.</exception>
    public IReadOnlyList<FoundCatalog> Find(string name, QmpReply reply)
    {
        try
        {
            var (catalog, others) = FindCatalog(reply);
            var release = asOf is null ? ReplyRelease.Find(reply, catalog) : NamedRelease(catalog, asOf);
            return
            [
                new(catalog.AsOf(release.Release), others, release.WhyInexact),
                .. release.Alternatives.Select(other => new FoundCatalog(catalog.AsOf(other), others, $"{release.WhyInexact}; {other} fits best")),
            ];
        }
        catch (InputException problem)
        {
            throw new InputException($"{Printable.Name(name)}: {problem.Message}");
        }
    }

    /// <summary>Finds the catalogue of the reply's target.</summary>
    /// <param name="reply">The reply.</param>
    /// <returns>The catalogue, and other targets that the reply may be of if it does not contain the target.</returns>
    /// <exception cref="InputException">The target cannot be inferred, or no catalogue has it.</exception>
    public (Catalog Catalog, IReadOnlyList<string> Others) FindCatalog(QmpReply reply)
    {
        var known = string.Join(", ", catalogs.Select(catalog => catalog.Target));
        if (target is not null)
        {
            return (catalogs.FirstOrDefault(catalog => catalog.Target == target)
                ?? throw new InputException($"no catalogue of target {Printable.Echo(target)}; --target accepts: {known}"), []);
        }

        // Products other than QEMU may give their targets any names, and their replies may not contain one.
        if (catalogs.FirstOrDefault(catalog => catalog.Target == reply.Target) is { } own)
            return (own, []);
        if (catalogs is [{ IsOfQemu: false } only])
            return (only, []);

        if (catalogs[0].IsOfQemu && (reply.Target ?? ReplyTarget.Find(reply)) is { } found)
        {
            return (catalogs.FirstOrDefault(catalog => catalog.Target == found)
                ?? throw new InputException($"the reply is of target {Printable.Echo(found)}, for which there is no catalogue; there are catalogues of: {known}"), []);
        }

        var candidates = TargetsByNames.Find(reply, catalogs);
        return candidates.Count == 0 || (candidates.Count > 1 && reply.Kind == ReplyKind.QueryMachines)
            ? throw new InputException($"cannot determine the target of the reply from its default CPU types; specify it with --target: {known}")
            : (candidates[0], [.. candidates.Skip(1).Select(catalog => catalog.Target)]);
    }

    private static ResolvedRelease NamedRelease(Catalog catalog, string release)
    {
        if (catalog.Resolve(release) is { } resolved)
            return resolved;
        if (catalog.FindRelease(release) is { } found)
            return new(found, null);

        var nearest = NearestName.Of(release, catalog.Releases);
        throw new InputException(
            $"no release {Printable.Echo(release)} of {catalog.Train}; {(nearest is null ? $"--as-of accepts {ReplyRelease.Range(catalog)}" : $"did you mean {nearest}?")}");
    }
}

/// <summary>What a reply is compared with.</summary>
/// <param name="Catalog">The catalogue of its target as of its release.</param>
/// <param name="OtherTargets">Other targets that the reply may be of, if it does not contain the target.</param>
/// <param name="WhyInexact">Why the release is not exactly the version of the reply; null if it is.</param>
internal sealed record FoundCatalog(CatalogAsOf Catalog, IReadOnlyList<string> OtherTargets, string? WhyInexact);
