using MachineTypes.Model.Rules;
using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.Qmp;
using MachineTypes.Tool.Text;

namespace MachineTypes.Tool.Verify;

/// <summary>Finds what a reply is to be compared with: the catalogue of its target, as of its release.</summary>
/// <param name="catalogs">The catalogues that there are.</param>
/// <param name="target">The target, if somebody said it.</param>
/// <param name="asOf">The release, if somebody said it.</param>
internal sealed class ReplyOrigin(IReadOnlyList<Catalog> catalogs, string? target, string? asOf)
{
    /// <summary>Finds the catalogue as of the reply's release.</summary>
    /// <param name="file">The file that the reply is from, for messages.</param>
    /// <param name="reply">The reply.</param>
    /// <returns>What the reply should say.</returns>
    /// <exception cref="InputException">The reply does not tell, or no catalogue knows.</exception>
    public CatalogAsOf Find(string file, QmpReply reply)
    {
        try
        {
            var catalog = FindCatalog(reply);
            return catalog.AsOf(asOf is null ? FindRelease(reply, catalog) : NamedRelease(catalog, asOf));
        }
        catch (InputException problem)
        {
            throw new InputException($"{Printable.Name(file)}: {problem.Message}");
        }
    }

    private Catalog FindCatalog(QmpReply reply)
    {
        var known = string.Join(", ", catalogs.Select(catalog => catalog.Target));
        if (target is not null)
        {
            return catalogs.FirstOrDefault(catalog => catalog.Target == target)
                ?? throw new InputException($"no catalogue of target {Printable.Echo(target)}; --target takes one of: {known}");
        }

        var found = reply.Target ?? ReplyTarget.Find(reply) ?? OnlyTargetWithItsFamilies(reply)
            ?? throw new InputException($"the reply does not tell of which target it is: its default CPU types name none, or several; say it with --target, one of: {known}");
        return catalogs.FirstOrDefault(catalog => catalog.Target == found)
            ?? throw new InputException($"a reply of target {Printable.Echo(found)}, of which there is no catalogue; there is one of: {known}");
    }

    private string? OnlyTargetWithItsFamilies(QmpReply reply)
    {
        var candidates = catalogs.Where(catalog => reply.Machines.Any(machine => VersionedName.Version(machine.Name, catalog.Families) is not null)).ToList();
        return candidates.Count == 1 ? candidates[0].Target : null;
    }

    // The binary's own word counts; a distribution's train may know no release of that number, but does know its machine types.
    private static string FindRelease(QmpReply reply, Catalog catalog) =>
        OfBinary(reply, catalog) ?? OfNewestMachineType(reply, catalog);

    private static string? OfBinary(QmpReply reply, Catalog catalog)
    {
        if (reply.Version is not { } version)
            return null;
        if (!version.IsSnapshot)
            return catalog.FindRelease(version.Release);

        // A snapshot is of the release that comes next, and has its machine types.
        return catalog.FindRelease(version.Release) is { } before
            ? catalog.Releases.SkipWhile(release => release != before).Skip(1).FirstOrDefault()
            : null;
    }

    private static string OfNewestMachineType(QmpReply reply, Catalog catalog)
    {
        var versions = reply.Machines
            .Select(machine => VersionedName.Version(machine.Name, catalog.Families))
            .OfType<string>()
            .Select(text => (Text: text, IsUpstreams: char.IsAsciiDigit(text[0]), Number: NumbersIn(text)))
            .Where(version => version.Number is not null)
            .OrderByDescending(version => version.IsUpstreams)
            .ThenByDescending(version => version.Number!.Value)
            .Select(version => ((VersionNumber Number, string Text)?)(version.Number!.Value, version.Text));
        var newest = versions.FirstOrDefault();
        if (newest is { } found)
        {
            return catalog.FindRelease(found.Text) ?? catalog.FindRelease(found.Number.ToString())
                ?? throw Undeclared(catalog, reply.Version?.ToString() ?? found.Number.ToString());
        }

        if (reply.Version is { } version)
            throw Undeclared(catalog, version.ToString());

        var families = catalog.Families.Count == 0 ? "" : $" of {string.Join(", ", catalog.Families.Order(StringComparer.Ordinal))}";
        throw new InputException($"the reply does not tell of which release it is: it has no versioned machine type{families}; say it with --as-of");
    }

    // Also of a version with a word before its numbers, as distributions give.
    private static VersionNumber? NumbersIn(string version) =>
        VersionNumber.TryParse(version.AsSpan().TrimStart("abcdefghijklmnopqrstuvwxyz"), out var number) ? number : null;

    private static InputException Undeclared(Catalog catalog, string version) => new(
        $"a reply of {catalog.Train} {version}, {catalog.Target}, a release that the catalogue does not declare ({Range(catalog)}); take a machine-types whose catalogue does, or name a release with --as-of");

    private static string NamedRelease(Catalog catalog, string release)
    {
        if (catalog.FindRelease(release) is { } found)
            return found;

        var nearest = NearestName.Of(release, catalog.Releases);
        throw new InputException(
            $"no release {Printable.Echo(release)} of {catalog.Train}; {(nearest is null ? $"--as-of takes {Range(catalog)}" : $"did you mean {nearest}?")}");
    }

    private static string Range(Catalog catalog) => $"{catalog.Train} {catalog.Releases[0]} to {catalog.Releases[^1]}";
}
