using MachineTypes.Tool.Catalogs;

namespace MachineTypes.Tool.Check;

/// <summary>Creates the findings about machine types that are deprecated, removed or not yet added: since when, and what to use instead.</summary>
internal static class LifetimeFinding
{
    /// <summary>Creates the finding that a release does not have a machine type.</summary>
    /// <param name="guest">The guest.</param>
    public static CheckFinding Absent(CheckedGuest guest)
    {
        var (then, machine) = (guest.Then, guest.Machine);
        var train = then.Catalog.Train;
        if (machine.Presence == Presence.NotKnown)
            return new(CheckRule.NotKnown, guest.Position, $"it is not known whether {guest.Release} has {guest.Name}: not checked");

        var instead = Newest(then, machine.Machine);
        return machine.Presence == Presence.Removed
            ? new(CheckRule.Removed, guest.Position, $"{guest.Name} was removed in {train} {then.Catalog.RemovedSince(machine.Machine)}{Advice(instead)}") { Suggestions = instead }
            : new(CheckRule.NotYet, guest.Position, $"{guest.Name} {Addition(then.Catalog, machine.Machine)}; {guest.Release} does not have it{Advice(instead)}") { Suggestions = instead };
    }

    /// <summary>Creates the finding that a machine type is deprecated.</summary>
    /// <param name="guest">The guest.</param>
    public static CheckFinding Deprecated(CheckedGuest guest)
    {
        var catalog = guest.Then.Catalog;
        var removal = catalog.RemovedSince(guest.Machine.Machine) is { } release ? $" and removed in {catalog.Train} {release}" : "";
        var instead = Newest(guest.Then, guest.Machine.Machine);
        return new(CheckRule.Deprecated, guest.Position, $"{guest.Name} is deprecated since {catalog.Train} {catalog.DeprecatedSince(guest.Machine.Machine)}{removal}{Advice(instead)}") { Suggestions = instead };
    }

    /// <summary>Returns the newest machine type of a family that is not deprecated or, if the family has ended, the one that has taken over its alias.</summary>
    /// <param name="then">The catalogue as of the release.</param>
    /// <param name="machine">A machine type of the family.</param>
    /// <returns>The name of the machine type, unless it is the given one; otherwise, nothing.</returns>
    public static IReadOnlyList<string> Newest(CatalogAsOf then, IMachineType machine)
    {
        var present = then.MachineTypes.Where(other => other.Presence == Presence.Present && other.Machine.IsVersioned && !other.IsDeprecated).ToList();
        var newest = present.LastOrDefault(other => other.Machine.Family == machine.Family) ?? present.Find(other => other.Alias == machine.Family);
        return newest is null || newest.Machine.Name == machine.Name ? [] : [newest.Machine.Name];
    }

    private static string Addition(Catalog catalog, IMachineType machine) =>
        (catalog.PresentSince(machine) ?? catalog.ReleaseOf(machine)) is { } release ? $"was added in {catalog.Train} {release}" : "was added later";

    private static string Advice(IReadOnlyList<string> instead) => instead is [var name] ? $"; the newest is {name}" : "";
}
