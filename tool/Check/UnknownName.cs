using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.Check.Guests;
using MachineTypes.Tool.IO;

namespace MachineTypes.Tool.Check;

/// <summary>Explains a name that no catalogue has: it may be a typo, a distribution's own machine type, or newer than the catalogue.</summary>
internal static class UnknownName
{
    private const int MaxSuggestions = 3;

    // Names of machine types are much shorter, but a file may contain a string of any length.
    private const int MaxNameLength = 100;

    /// <summary>Creates the finding about a name.</summary>
    /// <param name="unknown">The name in the file.</param>
    /// <param name="searched">The catalogues that were searched.</param>
    public static CheckFinding Explain(Located<string> unknown, IReadOnlyList<CatalogAsOf> searched)
    {
        var name = unknown.Value;
        List<Catalog> catalogs = [.. searched.Select(then => then.Catalog)];
        var families = catalogs.SelectMany(catalog => catalog.Families).ToHashSet(StringComparer.Ordinal);
        var own = DistributionName.Parse(name);
        if (own is { Upstream: null })
            return new(CheckRule.Unlisted, unknown.Position, $"{Printable.Name(name)} is the name of a machine type of {own.Distribution}, a distribution that is not known: not checked");
        if (IsNewer(own?.Upstream ?? name, families, catalogs[0]))
            return new(CheckRule.Unlisted, unknown.Position, $"{Printable.Name(name)} is newer than the catalogue, which ends with {catalogs[0].Train} {catalogs[0].Releases[^1]}: not checked");

        var near = UnknownMachineType.Suggest(name, searched, MaxSuggestions);
        var target = catalogs is [var only] ? $" for {only.Target}" : "";
        var advice = near.Count == 0 ? "" : $"; did you mean {string.Join(" or ", near.Select(Printable.Name))}?";
        return new(CheckRule.Unknown, unknown.Position, $"no release of {catalogs[0].Train} has a machine type {Printable.Echo(name)}{target}{advice}") { Suggestions = near };
    }

    private static bool IsNewer(string name, IReadOnlySet<string> families, Catalog catalog) =>
        name.Length <= MaxNameLength
        && VersionedName.Version(name, families) is { } version
        && !VersionedName.IsDownstream(name, families)
        && VersionNumber.TryParse(version, out var number)
        && VersionNumber.TryParse(catalog.Releases[^1], out var last)
        && number.CompareTo(last) > 0;
}
