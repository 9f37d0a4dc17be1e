using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.IO;
using MachineTypes.Tool.Qmp;

namespace MachineTypes.Tool.Verify;

// See docs/decisions/0061-release-of-a-reply.md.
/// <summary>Finds the release of a reply: from the version of the binary or, if the session does not contain it, from the newest of QEMU's own machine types.</summary>
internal static class ReplyRelease
{
    /// <summary>Finds the release.</summary>
    /// <param name="reply">The reply.</param>
    /// <param name="catalog">The catalogue of its target.</param>
    /// <returns>The release of the catalogue's train.</returns>
    /// <exception cref="InputException">The reply does not show the release, or the catalogue does not have it.</exception>
    public static ResolvedRelease Find(QmpReply reply, Catalog catalog) =>
        catalog.IsOfDistribution ? OfDistribution(reply, catalog)
        : reply.Version is { } version
            ? catalog.Resolve(version.ToString()) ?? OfOwnTrain(reply, catalog) ?? throw Undeclared(catalog, version.ToString())
            : OfOwnTrain(reply, catalog) ?? OfSeries(OfNewestMachineType(reply, catalog), catalog);

    // A distribution's release is shown by its newest machine type and, if several releases have the same, by the version of QEMU.
    private static ResolvedRelease OfDistribution(QmpReply reply, Catalog catalog)
    {
        var names = reply.Machines.Select(machine => machine.Name).ToHashSet(StringComparer.Ordinal);
        var releases = catalog.Releases.ToList();
        var newest = catalog.MachineTypes.Where(machine => names.Contains(machine.Name)).Select(machine => catalog.ReleaseOf(machine)).OfType<string>().Select(release => releases.IndexOf(release)).DefaultIfEmpty(-1).Max();
        if (newest < 0)
            throw new InputException($"cannot determine the release of the reply, because it has no machine type of {catalog.Train}; specify it with --as-of");

        var candidates = reply.Version is { } version ? releases.Skip(newest).Where(release => catalog.QemuReleaseOf(release) == version.Release).ToList() : [];
        return candidates.Count switch
        {
            1 => new(candidates[0], null),
            0 => new(releases[newest], $"determined from the newest machine type of {catalog.Train}"),
            _ => new(candidates[0], $"{string.Join(" and ", candidates)} are built from the same release of QEMU"),
        };
    }

    // The names of machine types do not show the bug-fix release.
    private static ResolvedRelease OfSeries(string release, Catalog catalog)
    {
        var alternatives = ResolvedRelease.BugFixesOf(release, catalog.AllReleases);
        return new(release, alternatives.Count == 0 ? null : "not in the reply") { Alternatives = alternatives };
    }

    // The catalogue of a distribution does not have QEMU's releases. Its own are in the names of its machine types.
    private static ResolvedRelease? OfOwnTrain(QmpReply reply, Catalog catalog) =>
        catalog.IsUpstream && catalog.Releases.Any(release => char.IsAsciiDigit(release[0])) ? null
        : reply.Machines
            .Select(machine => VersionedName.Version(machine.Name, catalog.Families))
            .Select(version => version is null ? null : catalog.FindRelease(version))
            .OfType<string>()
            .MaxBy(release => catalog.Releases.ToList().IndexOf(release)) is { } newest ? new(newest, null) : null;

    // A distribution's numbers are not QEMU's: RHEL 9.2 has QEMU 7.2. Such builds have only some of QEMU's own machine types, so these do not show the release either.
    private static string OfNewestMachineType(QmpReply reply, Catalog catalog)
    {
        var foreign = reply.Machines.Where(machine => IsForeign(machine.Name, catalog)).Select(machine => machine.Name).ToList();
        if (foreign.Count > 0)
            throw new InputException($"cannot determine the release of the reply: it does not contain QEMU's version, and {Some(foreign)} {(foreign.Count == 1 ? "belongs" : "belong")} to {Owners(foreign)}, whose numbers are not releases of {catalog.Train}; specify the release of {catalog.Train} with --as-of");

        if (reply.Kind == ReplyKind.DomainCapabilities)
            throw new InputException($"domain capabilities do not contain the release of {catalog.Train}; specify it with --as-of");

        var newest = reply.Machines
            .Select(machine => VersionedName.Version(machine.Name, catalog.Families))
            .Select(version => version is not null && VersionNumber.TryParse(version, out var number) ? (Name: version, Number: number) : default)
            .Where(version => version.Name is not null)
            .OrderByDescending(version => version.Number)
            .FirstOrDefault();
        if (newest.Name is not null)
            return catalog.FindRelease(newest.Name) ?? catalog.FindRelease(newest.Number.ToString()) ?? throw Undeclared(catalog, newest.Number.ToString());

        var families = catalog.Families.Count == 0 ? "" : $" of {string.Join(", ", catalog.Families.Order(StringComparer.Ordinal))}";
        throw new InputException($"cannot determine the release of the reply, because it has no versioned machine type{families}; specify it with --as-of");
    }

    private static bool IsForeign(string name, Catalog catalog) => catalog.IsUpstream && (DistributionName.Parse(name) is { } own ? own.Upstream is null : VersionedName.IsDownstream(name, catalog.Families) && catalog.MachineTypes.All(machine => machine.Name != name));

    private static string Some(List<string> names) =>
        names.Count <= 3 ? string.Join(", ", names.Select(Printable.Name)) : $"{string.Join(", ", names.Take(3).Select(Printable.Name))} and {names.Count - 3} others";

    private static string Owners(List<string> names)
    {
        var owners = names.Select(name => DistributionName.Parse(name)?.Distribution).OfType<string>().Distinct().ToList();
        return owners.Count == 0 ? "a distribution" : string.Join(" and ", owners);
    }

    private static InputException Undeclared(Catalog catalog, string version) => new(
        $"the reply is of {catalog.Train} {version}, {catalog.Target}, which the catalogue does not declare ({Range(catalog)}); use a newer version of machine-types, or specify a release with --as-of");

    /// <summary>Returns the releases that a catalogue declares, for messages.</summary>
    /// <param name="catalog">The catalogue.</param>
    public static string Range(Catalog catalog) => $"{catalog.Train} {catalog.Releases[0]} to {catalog.Releases[^1]}";
}
