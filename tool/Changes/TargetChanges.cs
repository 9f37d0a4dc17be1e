using MachineTypes.Tool.Catalogs;

namespace MachineTypes.Tool.Changes;

/// <summary>A value that differs.</summary>
/// <param name="Driver">The driver; null for a property of the machine type, or for a change that is described.</param>
/// <param name="What">The property, or the description.</param>
/// <param name="Before">The value before; null for none or the driver's default.</param>
/// <param name="After">The value after; null for none or the driver's default.</param>
internal sealed record ChangedValue(string? Driver, string What, string? Before, string? After);

/// <summary>What a release changed for the machine types of one target.</summary>
/// <param name="Target">The target.</param>
/// <param name="Added">The new machine types, each with the next older one of its family, if there is one, and what differs between them.</param>
/// <param name="Removed">The machine types that the release no longer has.</param>
/// <param name="Deprecated">The machine types that it deprecates.</param>
/// <param name="Aliases">The aliases that refer to something else, with the machine types before and after.</param>
/// <param name="Changed">What changed for machine types that the release before had, with their names.</param>
/// <param name="NotKnown">The machine types of which it is not known whether something changed.</param>
internal sealed record TargetChanges(
    string Target,
    IReadOnlyList<(IMachineType Machine, IMachineType? Older, IReadOnlyList<ChangedValue> Values)> Added,
    IReadOnlyList<IMachineType> Removed,
    IReadOnlyList<IMachineType> Deprecated,
    IReadOnlyList<(string Alias, string? Before, string? After)> Aliases,
    IReadOnlyList<(IReadOnlyList<IMachineType> Machines, IReadOnlyList<ChangedValue> Values)> Changed,
    IReadOnlyList<IMachineType> NotKnown)
{
    /// <summary>Gets all machine types that one of the two releases has, in the order of the catalogue.</summary>
    public required IReadOnlyList<IMachineType> Machines { get; init; }

    /// <summary>Gets whether the release changed nothing.</summary>
    public bool AreNone => Added.Count + Removed.Count + Deprecated.Count + Aliases.Count + Changed.Count + NotKnown.Count == 0;

    /// <summary>Compares a release with the one before it.</summary>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="before">The release before.</param>
    /// <param name="after">The release.</param>
    public static TargetChanges Of(Catalog catalog, string before, string after)
    {
        var old = catalog.AsOf(before).MachineTypes;
        var now = catalog.AsOf(after).MachineTypes;
        var pairs = old.Zip(now, (first, second) => (Before: first, After: second)).ToList();
        var kept = pairs.Where(pair => pair.Before.Presence == Presence.Present && pair.After.Presence == Presence.Present).ToList();
        return new(
            catalog.Target,
            [.. pairs.Where(pair => pair.Before.Presence == Presence.NotYet && pair.After.Presence == Presence.Present).Select(pair => Compare(pair.After, now))],
            [.. pairs.Where(pair => pair.Before.Presence == Presence.Present && pair.After.Presence == Presence.Removed).Select(pair => pair.After.Machine)],
            [.. kept.Where(pair => !pair.Before.IsDeprecated && pair.After.IsDeprecated).Select(pair => pair.After.Machine)],
            [.. AliasesOf(old, now)],
            [.. ChangesOf(catalog, kept.Select(pair => pair.After.Machine), before, after)],
            [.. pairs.Where(pair => pair.After.Presence == Presence.Present && (pair.Before.Presence == Presence.NotKnown || (pair.Before.Presence == Presence.Present && !IsKnown(pair.Before, pair.After)))).Select(pair => pair.After.Machine)])
        {
            Machines = [.. pairs.Where(pair => pair.Before.Presence == Presence.Present || pair.After.Presence == Presence.Present).Select(pair => pair.After.Machine)],
        };
    }

    private static bool IsKnown(MachineTypeAsOf before, MachineTypeAsOf after) => before.IsCompatKnown && after.IsCompatKnown && before.NotKnown.Count == 0 && after.NotKnown.Count == 0;

    // What changes for a guest that is started with the new machine type instead of the one before it.
    private static (IMachineType, IMachineType?, IReadOnlyList<ChangedValue>) Compare(MachineTypeAsOf added, IReadOnlyList<MachineTypeAsOf> now)
    {
        var older = added.Machine.IsVersioned
            ? now.TakeWhile(machine => machine != added).LastOrDefault(machine => machine.Machine.Family == added.Machine.Family && machine.Machine.IsVersioned && machine.Presence == Presence.Present)
            : null;
        return (added.Machine, older?.Machine, older is null ? [] : [.. Differences(older, added)]);
    }

    private static IEnumerable<ChangedValue> Differences(MachineTypeAsOf older, MachineTypeAsOf newer)
    {
        var (left, right) = (Values(older), Values(newer));
        foreach (var key in left.Keys.Union(right.Keys).OrderBy(key => key.Driver, StringComparer.Ordinal).ThenBy(key => key.Property, StringComparer.Ordinal))
        {
            if (left.GetValueOrDefault(key) != right.GetValueOrDefault(key))
                yield return new(key.Driver, key.Property, left.GetValueOrDefault(key), right.GetValueOrDefault(key));
        }

        // The last entry of a key takes effect.
        static Dictionary<(string? Driver, string Property), string> Values(MachineTypeAsOf machine)
        {
            var values = machine.Properties.ToDictionary(property => ((string?)null, property.Name), property => PropertyValue.Of(property.Value).Value);
            foreach (var entry in machine.Compat)
                values[(entry.Driver, entry.Property)] = entry.Value;
            return values;
        }
    }

    private static IEnumerable<(string Alias, string? Before, string? After)> AliasesOf(IReadOnlyList<MachineTypeAsOf> old, IReadOnlyList<MachineTypeAsOf> now)
    {
        var (before, after) = (Aliases(old), Aliases(now));
        return before.Keys.Union(after.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(alias => (alias, before.GetValueOrDefault(alias), after.GetValueOrDefault(alias)))
            .Where(alias => alias.Item2 != alias.Item3);

        static Dictionary<string, string> Aliases(IReadOnlyList<MachineTypeAsOf> machines) => machines
            .Where(machine => machine is { Alias: not null, Presence: Presence.Present })
            .GroupBy(machine => machine.Alias!, machine => machine.Machine.Name, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => string.Join(", ", same), StringComparer.Ordinal);
    }

    // Machine types with the same changes are one item.
    private static IEnumerable<(IReadOnlyList<IMachineType>, IReadOnlyList<ChangedValue>)> ChangesOf(Catalog catalog, IEnumerable<IMachineType> machines, string before, string after)
    {
        var groups = new List<(List<IMachineType> Machines, List<ChangedValue> Values)>();
        foreach (var machine in machines)
        {
            var values = catalog.ChangesBetween(machine, before, after).Select(change => new ChangedValue(change.Driver, change.Description ?? change.Property, change.Before, change.After)).ToList();
            if (values.Count == 0)
                continue;
            if (groups.Find(group => group.Values.SequenceEqual(values)) is { Machines: not null } same)
                same.Machines.Add(machine);
            else
                groups.Add(([machine], values));
        }

        return groups.Select(group => ((IReadOnlyList<IMachineType>)group.Machines, (IReadOnlyList<ChangedValue>)group.Values));
    }
}
