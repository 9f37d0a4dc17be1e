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
            return catalog.AsOf(asOf is null ? FindRelease(reply, catalog) : NamedRelease(catalog, asOf));
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

    // The version of the binary comes first. A distribution's train may not have a release of that number, but it has its machine types.
    private static string FindRelease(QmpReply reply, Catalog catalog) =>
        OfBinary(reply, catalog) ?? OfNewestMachineType(reply, catalog);

    private static string? OfBinary(QmpReply reply, Catalog catalog)
    {
        if (reply.Version is not { } version)
            return null;
        if (!version.IsSnapshot)
            return catalog.FindRelease(version.Release);

        // A snapshot belongs to the next release and has its machine types.
        return catalog.FindRelease(version.Release) is { } before
            ? catalog.Releases.SkipWhile(release => release != before).Skip(1).FirstOrDefault()
            : null;
    }

    private static string OfNewestMachineType(QmpReply reply, Catalog catalog)
    {
        var versions = reply.Machines
            .Select(machine => VersionedName.Version(machine.Name, catalog.Families))
            .OfType<string>()
            .Select(name => (Name: name, IsUpstream: char.IsAsciiDigit(name[0]), Number: NumbersIn(name)))
            .Where(version => version.Number is not null)
            .OrderByDescending(version => version.IsUpstream)
            .ThenByDescending(version => version.Number!.Value)
            .Select(version => ((VersionNumber Number, string Name)?)(version.Number!.Value, version.Name));
        var newest = versions.FirstOrDefault();
        if (newest is { } found)
        {
            return catalog.FindRelease(found.Name) ?? catalog.FindRelease(found.Number.ToString())
                ?? throw Undeclared(catalog, reply.Version?.ToString() ?? found.Number.ToString());
        }

        if (reply.Version is { } version)
            throw Undeclared(catalog, version.ToString());

        var families = catalog.Families.Count == 0 ? "" : $" of {string.Join(", ", catalog.Families.Order(StringComparer.Ordinal))}";
        throw new InputException($"cannot determine the release of the reply, because it has no versioned machine type{families}; specify it with --as-of");
    }

    // Versions of distributions may have a word before the numbers.
    private static VersionNumber? NumbersIn(string version) =>
        VersionNumber.TryParse(version.AsSpan().TrimStart("abcdefghijklmnopqrstuvwxyz"), out var number) ? number : null;

    private static InputException Undeclared(Catalog catalog, string version) => new(
        $"the reply is of {catalog.Train} {version}, {catalog.Target}, which the catalogue does not declare ({Range(catalog)}); use a newer version of machine-types, or specify a release with --as-of");

    private static string NamedRelease(Catalog catalog, string release)
    {
        if (catalog.FindRelease(release) is { } found)
            return found;

        var nearest = NearestName.Of(release, catalog.Releases);
        throw new InputException(
            $"no release {Printable.Echo(release)} of {catalog.Train}; {(nearest is null ? $"--as-of accepts {Range(catalog)}" : $"did you mean {nearest}?")}");
    }

    private static string Range(Catalog catalog) => $"{catalog.Train} {catalog.Releases[0]} to {catalog.Releases[^1]}";
}
