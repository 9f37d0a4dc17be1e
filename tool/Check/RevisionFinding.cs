using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.IO;
using MachineTypes.Tool.QemuFacts;

namespace MachineTypes.Tool.Check;

/// <summary>Creates the finding that a guest asks for a revision of Proxmox VE that is not known: a host that does not know it refuses to start the guest.</summary>
internal static class RevisionFinding
{
    /// <summary>Creates the finding, if there is one.</summary>
    /// <param name="guest">The guest.</param>
    public static IEnumerable<CheckFinding> Of(CheckedGuest guest)
    {
        if (guest.Then.Catalog.ParseName(guest.Asked)?.Revision is not { } revision || guest.Then.Catalog.ReleaseOf(guest.Machine.Machine) is not { } release)
            yield break;

        var highest = ProxmoxRevisions.HighestOf(release);
        if (revision > highest)
            yield return new(CheckRule.NotKnown, guest.Position, FormattableString.Invariant($"it is not known whether Proxmox VE has {Printable.Name(guest.Asked)}: the highest known revision of {release} is +pve{highest}"));
    }
}
