using MachineTypes.Qemu.Distributions.Ubuntu;
using MachineTypes.Tables;

namespace MachineTypes.Qemu.Distributions;

// See docs/decisions/0078-upstream-types-in-distributions.md.
/// <content>
/// QEMU's own machine types, which Ubuntu's binaries have beside Ubuntu's. What the binaries change in them is what they change in the bases of Ubuntu's: it is declared there.
/// </content>
public readonly partial struct UbuntuRelease
{
    /// <summary>Gets the release of QEMU that the binaries are built from, without its bug-fix number; the default value if <see cref="MachineTypes.Qemu"/> does not have it.</summary>
    public QemuRelease BuiltFrom => BaseTables.BuiltFrom<UbuntuX86_64Machine, UbuntuRelease, QemuRelease>(UbuntuX86_64Machine.PcQ35_resolute, this);

    // The tables of what the binaries have from upstream are known, as of their QEMU release or of the oldest one whose tables are known: see UpstreamTable.
    private bool IsKnown => BaseTables.HasChanges(UbuntuX86_64Machine.PcQ35_resolute, this)
        || (this > Vxenial && BuiltFrom < Oldest && UbuntuX86_64Machine.PcI440Fx_trusty.IsCompatKnownAsOf(this));

    private static QemuRelease Oldest => QemuRelease.V4_0;

    /// <summary>Returns whether the binaries have one of QEMU's own machine types under QEMU's name.</summary>
    /// <param name="machine">The machine type, such as <c>X86_64Machine.PcQ35_8_2</c>.</param>
    /// <returns>
    /// The presence; <see cref="Presence.Removed"/> if they have it under another name, or do not have it although their QEMU release does. It is <see cref="Presence.NotKnown"/> for a
    /// release whose compat tables are not known and, in all others, for a machine type that QEMU had removed, which Ubuntu may have kept, and for other boards than PCs, Arm's virt,
    /// pSeries and IBM Z.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="machine"/> is null.</exception>
    public Presence PresenceOf(IMachineType<QemuRelease> machine)
    {
        _ = machine ?? throw new ArgumentNullException(nameof(machine));
        if (BoardOf(machine) == Board.Other || !IsKnown)
        {
            return Presence.NotKnown;
        }

        return UpstreamType.Find(machine.Name, this) is { } declared ? declared.NameInBuilds == machine.Name ? Presence.Present : Presence.Removed
            : machine.PresenceIn(BuiltFrom) is var presence && presence != Presence.Removed ? presence
            : Presence.NotKnown;
    }

    /// <summary>Returns the name under which the binaries have one of QEMU's own machine types: binaries of 17.04 to 18.10 changed the names of some on IBM Z.</summary>
    /// <param name="machine">The machine type.</param>
    /// <returns>The name; null if the binaries do not have the machine type, or if that is not known.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="machine"/> is null.</exception>
    public string? NameOf(IMachineType<QemuRelease> machine) => PresenceOf(machine) switch
    {
        Presence.Present => machine.Name,
        Presence.Removed => UpstreamType.Find(machine.Name, this)?.NameInBuilds,
        _ => null,
    };

    /// <summary>Determines whether it is known which compat entries the binaries apply to one of QEMU's own machine types.</summary>
    /// <param name="machine">The machine type.</param>
    /// <returns>true if the binaries are known to have it (<see cref="NameOf"/>), and QEMU's table of it is known; otherwise, false.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="machine"/> is null.</exception>
    public bool IsCompatKnownOf(IMachineType<QemuRelease> machine) => NameOf(machine) is not null && UpstreamTable.Of(machine, BuiltFrom, Oldest) is not null;

    /// <summary>
    /// Returns the compat table that the binaries apply to one of QEMU's own machine types: that of the QEMU release that they are built from, with Ubuntu's changes.
    /// </summary>
    /// <param name="machine">The machine type.</param>
    /// <returns>The table, which is composed by each call; empty if <see cref="IsCompatKnownOf"/> is false.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="machine"/> is null.</exception>
    public CompatTable CompatOf(IMachineType<QemuRelease> machine)
    {
        if (NameOf(machine) is not { } name || UpstreamTable.Of(machine, BuiltFrom, Oldest) is not { } table)
        {
            return default;
        }

        return BoardOf(machine) switch
        {
            Board.Ccw => BaseTables.Change(UbuntuS390xMachine.S390CcwVirtio_resolute, this, table, name),
            Board.I440Fx => BaseTables.Change(UbuntuX86_64Machine.PcI440Fx_resolute, this, table, name),
            Board.Q35 => BaseTables.Change(UbuntuX86_64Machine.PcQ35_resolute, this, table, name),
            _ => BaseTables.Change(UbuntuPpc64Machine.Pseries_resolute, this, table, name),
        };
    }

    // Ubuntu has no machine type of its own for Arm's virt, so what it changes there is what it changes on every target: the changes of pSeries, because those of pSeries alone refer to entries that virt does not have.
    private static Board BoardOf(IMachineType<QemuRelease> machine) => (machine, machine.Family) switch
    {
        _ when !machine.IsVersioned => Board.Other,
        (X86_64Machine, "pc-i440fx" or "pc") => Board.I440Fx,
        (X86_64Machine, "pc-q35") => Board.Q35,
        (Aarch64Machine or ArmMachine, "virt") => Board.Virt,
        (Ppc64Machine, "pseries") => Board.PSeries,
        (S390xMachine, "s390-ccw-virtio") => Board.Ccw,
        _ => Board.Other,
    };

    private enum Board
    {
        Other,
        I440Fx,
        Q35,
        Virt,
        PSeries,
        Ccw,
    }
}
