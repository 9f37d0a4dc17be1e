using MachineTypes.Tool.Check.CommandLines;
using MachineTypes.Tool.Check.Guests;
using MachineTypes.Tool.QemuFacts;

namespace MachineTypes.Tool.Check;

/// <summary>Creates the findings about options that a machine type rejects.</summary>
internal static class OptionFindings
{
    /// <summary>Creates the findings.</summary>
    /// <param name="guest">The guest.</param>
    public static IEnumerable<CheckFinding> Of(CheckedGuest guest) => NumaMem(guest).Concat(GicVersion(guest));

    private static IEnumerable<CheckFinding> NumaMem(CheckedGuest guest)
    {
        const string Property = "numa-mem-supported";
        if (!guest.IsKnown(Property))
            return guest.Guest.NumaMem.Take(1).Select(position => new CheckFinding(CheckRule.NotKnown, position, $"it is not known whether {guest.Name} accepts -numa node,mem= in {guest.Release} ({Property})"));

        return guest.Value(Property) is false
            ? guest.Guest.NumaMem.Select(position => new CheckFinding(CheckRule.RefusedOption, position, $"{guest.Name} rejects -numa node,mem= ({Property} is false); use -numa node,memdev="))
            : [];
    }

    private static IEnumerable<CheckFinding> GicVersion(CheckedGuest guest)
    {
        if (!GicLimits.Apply(guest.Then.Catalog.Target, guest.Machine.Machine) || !guest.Guest.MachineOptions.TryGetValue("gic-version", out var version) || Placeholder.IsIn(version.Value))
            yield break;

        switch (version.Value)
        {
            case "host" when guest.Guest.Accelerator == Accelerator.Other:
                yield return new(CheckRule.RefusedOption, version.Position, $"{guest.Name} accepts gic-version=host only with KVM; use gic-version=max");
                break;
            case "host" when guest.Guest.Accelerator == Accelerator.NotKnown:
                yield return new(CheckRule.NotKnown, version.Position, $"{guest.Name} accepts gic-version=host only with KVM, and the accelerator is not known: not checked");
                break;
            case "4" when !guest.Guest.Kind.UsesLibvirt() && guest.Guest.MachineOptions.GetValueOrDefault("virtualization").Value is not { } virtualization:
                yield return new(CheckRule.RefusedOption, version.Position, $"{guest.Name} accepts gic-version=4 only with virtualization=on");
                break;
            case "2" or "3" or "4" or "host" or "max":
                break;
            case var other when !guest.Guest.Kind.UsesLibvirt():
                yield return new(CheckRule.RefusedOption, version.Position, $"{guest.Name} rejects gic-version={Printable.Name(other)}; valid values are 2, 3, 4, host and max");
                break;
        }
    }
}
