using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.Check.Guests;
using MachineTypes.Tool.IO;

namespace MachineTypes.Tool.Check;

/// <summary>Creates the finding that a guest does not have the same machine type in each release: it is started by an alias, or without a machine type.</summary>
internal static class PinFinding
{
    /// <summary>Creates the finding, if there is one.</summary>
    /// <param name="guest">The guest.</param>
    public static IEnumerable<CheckFinding> Of(CheckedGuest guest)
    {
        var (name, asked) = (guest.Name, guest.Then.Catalog.UpstreamOf(guest.Asked));
        var isOmitted = guest.Guest.Machine.Name is null;
        if (!guest.Machine.Machine.IsVersioned || (asked == name && !isOmitted) || IsFixed(guest, asked))
            yield break;

        // The alias of a deprecated machine type cannot be replaced by its name: that would be refused soon.
        var instead = guest.Machine.IsDeprecated ? LifetimeFinding.Newest(guest.Then, guest.Machine.Machine) : [name];
        var advice = instead is [var use] ? $"; {(isOmitted ? "specify" : "use")} {use}" : "";
        var program = guest.Guest.Kind == GuestKind.CommandLine ? guest.Then.Catalog.Train : guest.Guest.Kind.ProgramOf();
        var message = !isOmitted ? $"{Printable.Name(guest.Asked)} is an alias of {name} in {guest.Release} and of a different machine type in other releases"
            : $"no machine type is specified: {program} uses its default, which is {name} in {guest.Release} and a different machine type in other releases";
        yield return new(CheckRule.Unpinned, guest.Position, message + advice) { Suggestions = instead };
    }

    // An alias such as xenfv refers to the same machine type in all releases that have it.
    private static bool IsFixed(CheckedGuest guest, string alias) =>
        alias != guest.Name && guest.Then.Catalog.MeaningsOf(alias).Select(meaning => meaning.Machine.Name).Distinct(StringComparer.Ordinal).Take(2).Count() == 1;
}
