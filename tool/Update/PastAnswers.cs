using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.Update.Sources;

namespace MachineTypes.Tool.Update;

/// <summary>Compares what definitions say of older releases before and after an import: nothing may change.</summary>
internal static class PastAnswers
{
    /// <summary>Finds what changed.</summary>
    /// <param name="before">The definitions before the import, with the releases that it adds.</param>
    /// <param name="after">The definitions after the import.</param>
    /// <param name="release">The release of the import, with those that it adds.</param>
    /// <returns>One line for each machine type and release that changed.</returns>
    public static IEnumerable<string> Changes(CompiledSources before, CompiledSources after, ReleaseOfReplies release) =>
        from pair in before.Catalogs.Zip(after.Catalogs)
        let old = pair.First.Catalog
        from past in old.AllReleases.Except([release.Release, .. release.Missing], StringComparer.Ordinal)
        from change in Changes(old.AsOf(past), pair.Second.Catalog.AsOf(past))
        select $"{old.Target}: {change} of {old.Train} {past}";

    private static IEnumerable<string> Changes(CatalogAsOf before, CatalogAsOf after)
    {
        var old = before.MachineTypes.ToDictionary(machine => machine.Machine.Name, StringComparer.Ordinal);
        foreach (var machine in after.MachineTypes)
        {
            if (!old.Remove(machine.Machine.Name, out var own))
            {
                if (machine.Presence == Presence.Present)
                    yield return $"the presence of {Printable.Name(machine.Machine.Name)}";
            }
            else if (Difference(own, machine) is { } difference)
            {
                yield return $"{difference} of {Printable.Name(machine.Machine.Name)}";
            }
        }

        foreach (var lost in old.Values.Where(machine => machine.Presence != Presence.NotYet))
            yield return $"the presence of {Printable.Name(lost.Machine.Name)}";
    }

    private static string? Difference(MachineTypeAsOf before, MachineTypeAsOf after) =>
        before.Presence != after.Presence ? "the presence"
        : before.Alias != after.Alias ? "the alias"
        : before.IsDeprecated != after.IsDeprecated ? "the deprecation"
        : before.IsCompatKnown != after.IsCompatKnown || !before.Compat.SequenceEqual(after.Compat) ? "a compat entry"
        : before.NotKnown.SetEquals(after.NotKnown) && Values(before).SequenceEqual(Values(after)) ? null
        : "a property";

    private static IEnumerable<(string Name, PropertyValue Value)> Values(MachineTypeAsOf machine) =>
        machine.Properties.Select(property => (property.Name, PropertyValue.Of(property.Value))).OrderBy(property => property.Name, StringComparer.Ordinal);
}
