using MachineTypes.Tool.Catalogs;

namespace MachineTypes.Tool.Check;

/// <summary>Says of a machine type that is going, gone or still to come, since when, and what to take instead.</summary>
internal static class LifeOf
{
    /// <summary>The release does not have it.</summary>
    public static CheckFinding Absent(Asked<string> asked, CatalogAsOf then, MachineTypeAsOf machine)
    {
        var name = machine.Machine.Name;
        var train = then.Catalog.Train;
        var instead = Newest(then, machine.Machine);
        return machine.Presence == Presence.Removed
            ? new(CheckRule.Removed, asked.Position, $"{name} is gone since {train} {then.Catalog.RemovedSince(machine.Machine)}{Advice(instead)}") { Suggestions = instead }
            : new(CheckRule.NotYet, asked.Position, $"{name} {Beginning(then.Catalog, machine.Machine)}: {train} {then.Release} does not have it{Advice(instead)}") { Suggestions = instead };
    }

    /// <summary>The release has it, and says that it goes.</summary>
    public static CheckFinding Deprecated(Asked<string> asked, CatalogAsOf then, MachineTypeAsOf machine)
    {
        var train = then.Catalog.Train;
        var gone = then.Catalog.RemovedSince(machine.Machine) is { } release ? $", gone in {train} {release}" : "";
        var instead = Newest(then, machine.Machine);
        return new(CheckRule.Deprecated, asked.Position, $"{machine.Machine.Name} is deprecated since {train} {then.Catalog.DeprecatedSince(machine.Machine)}{gone}{Advice(instead)}") { Suggestions = instead };
    }

    private static string Beginning(Catalog catalog, IMachineType machine) =>
        catalog.ReleaseOf(machine) is { } release ? $"came with {catalog.Train} {release}" : "came later";

    // The newest of its family; where the family has ended, the one that took its alias.
    private static IReadOnlyList<string> Newest(CatalogAsOf then, IMachineType machine)
    {
        var present = then.MachineTypes.Where(other => other.Presence == Presence.Present && other.Machine.IsVersioned && !other.IsDeprecated).ToList();
        var newest = present.LastOrDefault(other => other.Machine.Family == machine.Family) ?? present.Find(other => other.Alias == machine.Family);
        return newest is null || newest.Machine.Name == machine.Name ? [] : [newest.Machine.Name];
    }

    private static string Advice(IReadOnlyList<string> instead) => instead is [var name] ? $"; the newest is {name}" : "";
}
