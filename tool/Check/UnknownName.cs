using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.Check.CommandLines;
using MachineTypes.Tool.Check.Guests;
using MachineTypes.Tool.IO;

namespace MachineTypes.Tool.Check;

/// <summary>Explains a name that a release does not have: it may be a typo, an alias of other releases, a distribution's own machine type, newer than the catalogue, or a placeholder.</summary>
internal static class UnknownName
{
    private const int MaxSuggestions = 3;

    // Names of machine types are much shorter, but a file may contain a string of any length.
    private const int MaxNameLength = 100;

    /// <summary>Creates the finding about a part of the file that represents a name.</summary>
    /// <param name="part">The variable, placeholder or option.</param>
    public static CheckFinding Unknown(Located<string> part)
    {
        var text = part.Value.Replace(Word.Unknown, '*');
        return new(CheckRule.UnknownValue, part.Position, text.Trim('*').Length == 0 ? "the file does not contain the machine type: not checked" : $"the machine type is not known ({Printable.Echo(text)}): not checked");
    }

    /// <summary>Creates the finding about a name.</summary>
    /// <param name="unknown">The name in the file.</param>
    /// <param name="searched">The catalogues that were searched.</param>
    /// <param name="isReleaseGiven">Whether the user specified the release that will run the guest.</param>
    public static CheckFinding Explain(Located<string> unknown, IReadOnlyList<CatalogAsOf> searched, bool isReleaseGiven)
    {
        var name = unknown.Value;
        if (searched[0].Catalog is { IsOfDistribution: true } distribution && DistributionName.Parse(name)?.Distribution == distribution.Train)
            return OfDistribution(unknown, searched);

        if (searched[0].Catalog.IsOfDistribution && QemuCatalogs.All.Any(catalog => catalog.MachineTypes.Any(machine => machine.Name == name || machine.Alias == name)))
            return OfUpstream(unknown, searched[0]);

        var own = searched[0].Catalog.ParseName(name);
        if (own is not null && searched[0].Catalog.IsOfDistribution)
            return new(CheckRule.Unlisted, unknown.Position, $"{Printable.Name(name)} is the name of a machine type of {own.Distribution}, not of {searched[0].Catalog.Train}: not checked");
        if (own is { Upstream: null })
            return new(CheckRule.Unlisted, unknown.Position, $"{Printable.Name(name)} is the name of a machine type of {own.Distribution}, a distribution that is not known: not checked");

        var upstream = own?.Upstream ?? name;
        var families = searched.SelectMany(then => then.Catalog.Families).ToHashSet(StringComparer.Ordinal);
        var catalog = searched[0].Catalog;
        if (IsNewer(upstream, families, catalog) && isReleaseGiven)
            return new(CheckRule.NotYet, unknown.Position, $"{Printable.Name(name)} is newer than {catalog.Train} {searched[0].Release}, which does not have it");
        if (IsNewer(upstream, families, catalog))
            return new(CheckRule.Unlisted, unknown.Position, $"{Printable.Name(name)} is newer than the catalogue, which ends with {catalog.Train} {catalog.Releases[^1]}: not checked");
        if (Placeholder.IsWord(name))
            return Unknown(unknown);

        return searched.Select(then => OfOtherReleases(unknown, then)).FirstOrDefault(finding => finding is not null) ?? Mistake(unknown, searched);
    }

    /// <summary>Creates the finding about an alias that only newer or older releases have.</summary>
    /// <param name="unknown">The name in the file.</param>
    /// <param name="then">The catalogue as of the release.</param>
    /// <returns>The finding; null if the name is not an alias in any release.</returns>
    public static CheckFinding? OfOtherReleases(Located<string> unknown, CatalogAsOf then)
    {
        var meanings = then.Catalog.MeaningsOf(then.Catalog.UpstreamOf(unknown.Value));
        if (meanings.Count == 0)
            return null;

        var (oldest, newest) = (meanings[0], meanings[^1]);
        var train = then.Catalog.Train;
        var releases = then.Catalog.AllReleases.ToList();
        var (now, from, until) = (releases.IndexOf(then.Release), releases.IndexOf(oldest.Release), releases.IndexOf(newest.Release));
        if (now < from)
            return new(CheckRule.NotYet, unknown.Position, $"{Printable.Name(unknown.Value)} is an alias since {train} {oldest.Release}; {train} {then.Release} does not have it");
        if (now <= until)
            return null;

        var removal = then.Catalog.Releases.First(release => releases.IndexOf(release) > until);
        var instead = then.Find(newest.Machine.Name) is { Presence: Presence.Present, IsDeprecated: false } ? newest.Machine.Name : null;
        var advice = instead is null ? "" : $"; use {instead}";
        return new(CheckRule.Removed, unknown.Position, $"{Printable.Name(unknown.Value)}, an alias of {newest.Machine.Name}, was removed in {train} {removal}{advice}")
        {
            Suggestions = instead is null ? [] : [instead],
        };
    }

    // The builds of a distribution may have QEMU's own machine types too.
    private static CheckFinding OfUpstream(Located<string> unknown, CatalogAsOf then)
    {
        var (name, train) = (Printable.Name(unknown.Value), then.Catalog.Train);
        if (UnknownMachineType.IsNotBuilt(unknown.Value, train))
            return new(CheckRule.Unknown, unknown.Position, $"{name} is a machine type of QEMU, which the builds of {train} do not have: all of their versions are {train}'s own");

        var machines = QemuCatalogs.All.SelectMany(catalog => catalog.MachineTypes).Where(machine => machine.Name == unknown.Value).ToList();
        var shared = DistributionCatalogs.SharedOf(train);
        if (machines.Find(machine => shared?.PresenceOf(machine, then.Release) == Presence.Removed) is { } absent)
            return new(CheckRule.Unknown, unknown.Position, shared!.AbsenceOf(absent, then.Release));

        List<Presence> presences = shared is null ? [] : machines.ConvertAll(machine => shared.PresenceOf(machine, then.Release));
        return presences.Contains(Presence.Present) ? new(CheckRule.NotKnown, unknown.Position, $"{name} is a machine type of QEMU, which {train} {then.Release} has too: what it reports there is not known")
            : presences.Contains(Presence.NotYet) ? new(CheckRule.NotYet, unknown.Position, $"{name} is newer than QEMU {then.QemuRelease}, from which {train} {then.Release} is built")
            : new(CheckRule.Unlisted, unknown.Position, $"{name} is a machine type of QEMU; how the builds of {train} define it is not known: not checked");
    }

    // Not all builds of a distribution are known, so the name may be that of another one.
    private static CheckFinding OfDistribution(Located<string> unknown, IReadOnlyList<CatalogAsOf> searched)
    {
        var then = searched[0];
        if (DistributionCatalogs.SharedOf(then.Catalog.Train)?.FindRenamed(unknown.Value) is { } renamed)
        {
            return renamed.Builds.Contains(then.Release)
                ? new(CheckRule.NotKnown, unknown.Position, $"{renamed}: what it reports there is not known")
                : new(IsBefore(then, renamed.Builds[0]) ? CheckRule.NotYet : CheckRule.Removed, unknown.Position, $"{renamed}; {then.Catalog.Train} {then.Release} has no machine type of that name");
        }

        var near = UnknownMachineType.Suggest(unknown.Value, searched, MaxSuggestions);
        var advice = near.Count == 0 ? "" : $"; similar names are {string.Join(", ", near.Select(Printable.Name))}";
        return new(CheckRule.Unlisted, unknown.Position, $"{Printable.Name(unknown.Value)} is the name of a machine type of {searched[0].Catalog.Train} that is not known: not checked{advice}") { Suggestions = near };
    }

    private static bool IsBefore(CatalogAsOf then, string release) => then.Catalog.AllReleases.ToList() is var releases && releases.IndexOf(then.Release) < releases.IndexOf(release);

    private static CheckFinding Mistake(Located<string> unknown, IReadOnlyList<CatalogAsOf> searched)
    {
        var near = UnknownMachineType.Suggest(unknown.Value, searched, MaxSuggestions);
        List<string> usable = [.. near.Where(name => searched.Any(then => then.Find(name) is { Presence: Presence.Present, IsDeprecated: false }))];
        var target = searched is [{ Catalog.Target: var only }] ? $" for {only}" : "";
        var advice = near.Count == 0 ? "" : $"; did you mean {string.Join(" or ", (usable.Count > 0 ? usable : near).Select(Printable.Name))}?";
        return new(CheckRule.Unknown, unknown.Position, $"no release of {searched[0].Catalog.Train} has a machine type {Printable.Echo(unknown.Value)}{target}{advice}") { Suggestions = usable };
    }

    private static bool IsNewer(string name, IReadOnlySet<string> families, Catalog catalog) =>
        name.Length <= MaxNameLength
        && VersionedName.Version(name, families) is { } version
        && !VersionedName.IsDownstream(name, families)
        && VersionNumber.TryParse(version, out var number)
        && VersionNumber.TryParse(catalog.Releases[^1], out var last)
        && number.CompareTo(last) > 0;
}
