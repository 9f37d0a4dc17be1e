using MachineTypes.Qemu;
using MachineTypes.Qemu.Distributions;
using MachineTypes.Tool.IO;

namespace MachineTypes.Tool.Check;

/// <summary>Creates the finding that a guest requests an unknown revision of Proxmox VE: a host that does not know it refuses to start the guest.</summary>
internal static class RevisionFinding
{
    /// <summary>Creates the finding, if there is one.</summary>
    /// <param name="guest">The guest.</param>
    public static IEnumerable<CheckFinding> Of(CheckedGuest guest)
    {
        // A number of any length is a revision, which no host knows.
        if (!guest.Then.Catalog.IsUpstream || guest.Then.Catalog.ParseName(guest.Asked)?.Revision is not { } revision
            || guest.Then.Catalog.ReleaseOf(guest.Machine.Machine) is not { } version || !QemuRelease.TryParse(version, out var release))
        {
            yield break;
        }

        var highest = ProxmoxRevision.Highest(release);
        if (revision > highest)
            yield return new(CheckRule.NotKnown, guest.Position, FormattableString.Invariant($"it is not known whether Proxmox VE has {Printable.Name(guest.Asked)}: the highest known revision of {version} is +pve{highest}"));
    }
}
