using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.Import;
using MachineTypes.Tool.IO;
using MachineTypes.Tool.Qmp;

namespace MachineTypes.Tool.Update;

/// <summary>The release of the replies that are imported together, and the releases that the train does not have yet.</summary>
/// <param name="Release">The release that the changes are declared with.</param>
/// <param name="Missing">The releases to add to the train, oldest first.</param>
/// <param name="IsBugFix">Whether the release is a bug-fix release that the train does not name yet.</param>
/// <param name="Note">What the reader has to know of it; null for nothing.</param>
internal sealed record ReleaseOfReplies(string Release, IReadOnlyList<string> Missing, bool IsBugFix, string? Note)
{
    /// <summary>Finds the release. A reply that does not contain it is of that of the others.</summary>
    /// <param name="replies">The replies, with their names for messages and their catalogues.</param>
    /// <param name="asOf">The release that the user specified; null to infer it.</param>
    /// <exception cref="InputException">The release cannot be inferred, or is not the newest.</exception>
    public static ReleaseOfReplies Find(IReadOnlyList<(string Name, QmpReply Reply, Catalog Catalog)> replies, string? asOf)
    {
        var catalog = replies[0].Catalog;
        var found = replies.Select(reply => (reply.Name, Release: asOf ?? Of(reply.Reply, reply.Catalog))).Where(reply => reply.Release is not null).ToList();
        if (found.Count == 0)
            throw new InputException($"{Printable.Name(replies[0].Name)}: cannot determine the release from a reply to query-version or from versioned machine types; specify it with --as-of");
        if (found.FirstOrDefault(reply => reply.Release != found[0].Release) is { Name: not null } other)
            throw new InputException($"{Printable.Name(found[0].Name)} is of release {Printable.Name(found[0].Release!)}, but {Printable.Name(other.Name)} is of {Printable.Name(other.Release!)}; import one release at a time, the oldest first");

        var version = found[0].Release!;
        if (ImportedVersion.OfRelease(version) is not { } parsed)
            throw new InputException($"{Printable.Echo(version)} is not a release; --as-of accepts, for example, {catalog.Releases[^1]}");

        var series = Series(version, catalog.Releases[^1]);
        return catalog.AllReleases.Contains(version, StringComparer.Ordinal) ? Newest(version, catalog)
            : catalog.Releases.Contains(series, StringComparer.Ordinal) ? (version == series || version.EndsWith(".0", StringComparison.Ordinal) ? Newest(series, catalog) : BugFix(version, series, catalog))
            : New(series, version, parsed, replies, catalog);
    }

    // Definitions can be added only to the newest release, because what a later one kept or changed is declared relative to it.
    private static ReleaseOfReplies Newest(string release, Catalog catalog) => release == catalog.AllReleases[^1]
        ? new(release, [], IsBugFix: false, null)
        : throw new InputException($"the replies are of {catalog.Train} {Printable.Name(release)}, but the definitions have {Printable.Name(catalog.AllReleases[^1])}: only what the newest release brings can be added; use verify to compare an older one");

    private static ReleaseOfReplies BugFix(string version, string series, Catalog catalog)
    {
        if (series != catalog.Releases[^1] || VersionNumber.IsBefore(version, catalog.AllReleases[^1]))
            Newest(version, catalog);

        return new(version, [version], IsBugFix: true, null);
    }

    private static ReleaseOfReplies New(string release, string version, ImportedVersion parsed, IReadOnlyList<(string Name, QmpReply Reply, Catalog Catalog)> replies, Catalog catalog)
    {
        var last = ImportedVersion.OfRelease(catalog.Releases[^1]);
        if (last is not null && parsed.CompareTo(last) < 0)
            Newest(version, catalog);

        // Releases between may only be known from the names of machine types.
        var named = from reply in replies
                    from machine in reply.Reply.Machines
                    let name = ImportedName.Of(machine.Name)
                    where reply.Catalog.Families.Contains(name.Family) && name.Version is not null
                    let own = ImportedVersion.OfRelease(Series(name.Version!.Name, catalog.Releases[^1]))
                    where own is not null && own.Prefix == parsed.Prefix && own.CompareTo(parsed) < 0 && (last is null || own.CompareTo(last) > 0) && own.Base is null
                    select own;
        return new(
            release,
            [.. named.DistinctBy(own => own.Name).Order().Select(own => own.Name), release],
            IsBugFix: false,
            version == release ? null : $"the replies are of {version}: what differs between {release} and {version} is declared as of {release}");
    }

    // The version of the binary, unless it has newer machine types: then it was built during the development of their release.
    private static string? Of(QmpReply reply, Catalog catalog)
    {
        var newest = reply.Machines
            .Select(machine => ImportedName.Of(machine.Name))
            .Where(name => catalog.Families.Contains(name.Family) && name.Version is not null && (!catalog.IsOfQemu || name.Version.Prefix.Length == 0))
            .Select(name => ImportedVersion.OfRelease(name.Version!.Base ?? name.Version.Name))
            .Max();
        var own = reply.Version is { IsSnapshot: false } version ? ImportedVersion.OfRelease(version.ToString()) : null;
        return (own?.CompareTo(newest) >= 0 ? own : newest)?.Name;
    }

    // As many numbers as the names of the train's releases have.
    private static string Series(string version, string like)
    {
        var numbers = like.Count(c => c == '.') + 1;
        return string.Join('.', version.Split('.').Take(numbers));
    }
}
