using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.Check.Guests;

namespace MachineTypes.Tool.Check;

/// <summary>Creates the findings about machine types that are deprecated, removed or not yet added: since when, and what to use instead.</summary>
internal static class LifetimeFinding
{
    /// <summary>Creates the finding that a release does not have a machine type.</summary>
    /// <param name="name">The name in the file.</param>
    /// <param name="then">The catalogue as of the release.</param>
    /// <param name="machine">The machine type.</param>
    public static CheckFinding Absent(Located<string> name, CatalogAsOf then, MachineTypeAsOf machine)
    {
        var train = then.Catalog.Train;
        if (machine.Presence == Presence.NotKnown)
            return new(CheckRule.NotKnown, name.Position, $"it is not known whether {train} {then.Release} has {machine.Machine.Name}: not checked");

        var instead = Newest(then, machine.Machine);
        return machine.Presence == Presence.Removed
            ? new(CheckRule.Removed, name.Position, $"{machine.Machine.Name} was removed in {train} {then.Catalog.RemovedSince(machine.Machine)}{Advice(instead)}") { Suggestions = instead }
            : new(CheckRule.NotYet, name.Position, $"{machine.Machine.Name} {Addition(then.Catalog, machine.Machine)}; {train} {then.Release} does not have it{Advice(instead)}") { Suggestions = instead };
    }

    /// <summary>Creates the finding that a machine type is deprecated.</summary>
    /// <param name="name">The name in the file.</param>
    /// <param name="then">The catalogue as of the release.</param>
    /// <param name="machine">The machine type.</param>
    public static CheckFinding Deprecated(Located<string> name, CatalogAsOf then, MachineTypeAsOf machine)
    {
        var train = then.Catalog.Train;
        var removal = then.Catalog.RemovedSince(machine.Machine) is { } release ? $" and removed in {train} {release}" : "";
        var instead = Newest(then, machine.Machine);
        return new(CheckRule.Deprecated, name.Position, $"{machine.Machine.Name} is deprecated since {train} {then.Catalog.DeprecatedSince(machine.Machine)}{removal}{Advice(instead)}") { Suggestions = instead };
    }

    private static string Addition(Catalog catalog, IMachineType machine) =>
        catalog.ReleaseOf(machine) is { } release ? $"was added in {catalog.Train} {release}" : "was added later";

    // The newest machine type of the family or, if the family has ended, the one that has taken over its alias.
    private static IReadOnlyList<string> Newest(CatalogAsOf then, IMachineType machine)
    {
        var present = then.MachineTypes.Where(other => other.Presence == Presence.Present && other.Machine.IsVersioned && !other.IsDeprecated).ToList();
        var newest = present.LastOrDefault(other => other.Machine.Family == machine.Family) ?? present.Find(other => other.Alias == machine.Family);
        return newest is null || newest.Machine.Name == machine.Name ? [] : [newest.Machine.Name];
    }

    private static string Advice(IReadOnlyList<string> instead) => instead is [var name] ? $"; the newest is {name}" : "";
}
