using MachineTypes.Model.Definitions;
using MachineTypes.Model.Releases;

namespace MachineTypes.Model.Composition;

// See docs/decisions/0023-alias-history.md.
/// <summary>Resolves the aliases of a family, in the binaries of each release and today.</summary>
public static class FamilyAliases
{
    /// <summary>The aliases, each with the machine type that it is fixed to (none: the newest that a release has) and the releases that have it.</summary>
    public static IEnumerable<(string Alias, FamilyVersion? Version, ReleaseWindow Window)> Of(Family family)
    {
        // The alias of a family that became versioned refers to its versions. Before that, the machine type itself had that name.
        var versioned = family.Versions.Any(v => v.Release is null)
            ? family.Versions.Where(v => v.Release is not null).Select(v => Lifetime.Of(v, family.Train).Since?.Index ?? 0).DefaultIfEmpty(0).Min()
            : 0;
        foreach (var name in family.Spans.Select(s => s.Alias).Where(MachineNames.IsValid).Distinct())
        {
            yield return (name!, null, new(versioned, null));
        }

        foreach (var alias in family.Definition.Aliases.Where(a => MachineNames.IsValid(a.Name)))
        {
            var version = family.Versions.FirstOrDefault(v => v.Version == alias.For);
            if (alias.For is null || version is not null)
            {
                yield return (alias.Name, alias.For is null ? null : version, alias.Correction.Window(family.Train));
            }
        }
    }

    /// <summary>What the aliases mean today, among the released machine types and among those in today's binaries.</summary>
    public static IEnumerable<(string Alias, FamilyVersion Version)> Today(Family family)
    {
        var current = family.Train.Current;
        foreach (var (alias, fixedTo, window) in Of(family))
        {
            if ((fixedTo ?? family.Latest) is { } version
                && window.Includes(current)
                && (current is null || Lifetime.Of(version, family.Train).Includes(current)))
            {
                yield return (alias, version);
            }
        }
    }
}
