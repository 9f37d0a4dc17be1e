using MachineTypes.Model.Rules;
using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.Text;
using MachineTypes.Tool.Verify;

namespace MachineTypes.Tool.Check;

/// <summary>Says of a name that no catalogue has what it probably is: a slip, a distribution's own machine type, or one that is newer than the catalogue.</summary>
internal static class UnknownName
{
    private const int MostSuggestions = 3;

    // No machine type's name is nearly as long; a text of any length may stand in a file.
    private const int LongestName = 100;

    /// <summary>Explains the name.</summary>
    public static CheckFinding Explain(Asked<string> asked, IReadOnlyList<Catalog> catalogs)
    {
        var name = asked.Value;
        var families = catalogs.SelectMany(catalog => catalog.Families).ToHashSet(StringComparer.Ordinal);
        if (IsNewer(name, families, catalogs[0]))
            return new(CheckRule.Unlisted, asked.Position, $"{Printable.Name(name)} is newer than the catalogue, which ends with {catalogs[0].Train} {catalogs[0].Releases[^1]}: not checked");

        IReadOnlyList<string> near = name.Length > LongestName ? [] : NearestName.Several(name, catalogs.SelectMany(Names).Distinct(StringComparer.Ordinal), MostSuggestions);
        if (near.Count == 0 && name.Length <= LongestName && VersionedName.IsDownstream(name, families))
            return new(CheckRule.Unlisted, asked.Position, $"{Printable.Name(name)} looks like a distribution's own machine type, which the catalogue does not know: not checked");

        var target = catalogs is [var only] ? $" for {only.Target}" : "";
        var advice = near.Count == 0 ? "" : $"; did you mean {string.Join(" or ", near.Select(Printable.Name))}?";
        return new(CheckRule.Unknown, asked.Position, $"no release of {catalogs[0].Train} has a machine type {Printable.Echo(name)}{target}{advice}") { Suggestions = near };
    }

    private static bool IsNewer(string name, IReadOnlySet<string> families, Catalog catalog) =>
        name.Length <= LongestName
        && VersionedName.Version(name, families) is { } version
        && !VersionedName.IsDownstream(name, families)
        && VersionNumber.TryParse(version, out var number)
        && VersionNumber.TryParse(catalog.Releases[^1], out var last)
        && number.CompareTo(last) > 0;

    private static IEnumerable<string> Names(Catalog catalog) => catalog.MachineTypes.SelectMany(machine => new[] { machine.Name, machine.Alias }).OfType<string>();
}
