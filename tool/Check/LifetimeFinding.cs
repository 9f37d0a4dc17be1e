using MachineTypes.Tool.Catalogs;

namespace MachineTypes.Tool.Check;

/// <summary>Creates the findings about machine types that are deprecated, removed or not yet added: since when, and what to use instead.</summary>
internal static class LifetimeFinding
{
    /// <summary>Creates the finding that a release does not have a machine type.</summary>
    /// <param name="guest">The guest.</param>
    public static CheckFinding Absent(CheckedGuest guest)
    {
        if (LifetimeText.Absence(guest.Then, guest.Machine, guest.Name) is not { } absence)
            return new(CheckRule.NotKnown, guest.Position, $"it is not known whether {guest.Release} has {guest.Name}: not checked");

        var instead = Newest(guest.Then, guest.Machine.Machine);
        return new(guest.Machine.Presence == Presence.Removed ? CheckRule.Removed : CheckRule.NotYet, guest.Position, absence + Advice(instead)) { Suggestions = instead };
    }

    /// <summary>Creates the finding that a machine type is deprecated.</summary>
    /// <param name="guest">The guest.</param>
    public static CheckFinding Deprecated(CheckedGuest guest)
    {
        var instead = Newest(guest.Then, guest.Machine.Machine);
        return new(CheckRule.Deprecated, guest.Position, LifetimeText.Deprecation(guest.Then, guest.Machine, guest.Name) + Advice(instead)) { Suggestions = instead };
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

    private static string Advice(IReadOnlyList<string> instead) => instead is [var name] ? $"; the newest is {name}" : "";
}
