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

    /// <summary>Returns whether the binaries have one of QEMU's own machine types.</summary>
    /// <param name="machine">The machine type, such as <c>X86_64Machine.PcQ35_8_2</c>.</param>
    /// <returns>
    /// The presence. It is <see cref="Presence.NotKnown"/> for a release whose compat tables are not known and, in all others, for a machine type that QEMU had removed, which Ubuntu may have kept,
    /// and for other boards than PCs, Arm's virt, pSeries and IBM Z.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="machine"/> is null.</exception>
    public Presence PresenceOf(IMachineType<QemuRelease> machine)
    {
        _ = machine ?? throw new ArgumentNullException(nameof(machine));
        return BoardOf(machine) != Board.Other && BaseTables.HasChanges(UbuntuX86_64Machine.PcQ35_resolute, this) && machine.PresenceIn(BuiltFrom) is var presence && presence != Presence.Removed
            ? presence
            : Presence.NotKnown;
    }

    /// <summary>Determines whether it is known which compat entries the binaries apply to one of QEMU's own machine types.</summary>
    /// <param name="machine">The machine type.</param>
    /// <returns>true if the binaries are known to have it, and QEMU's table of it is known; otherwise, false.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="machine"/> is null.</exception>
    public bool IsCompatKnownOf(IMachineType<QemuRelease> machine) => PresenceOf(machine) == Presence.Present && machine.IsCompatKnownAsOf(BuiltFrom);

    /// <summary>
    /// Returns the compat table that the binaries apply to one of QEMU's own machine types: that of the QEMU release that they are built from, with Ubuntu's changes.
    /// </summary>
    /// <param name="machine">The machine type.</param>
    /// <returns>The table, which is composed by each call; empty if <see cref="IsCompatKnownOf"/> is false.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="machine"/> is null.</exception>
    public CompatTable CompatOf(IMachineType<QemuRelease> machine)
    {
        if (!IsCompatKnownOf(machine))
        {
            return default;
        }

        var table = machine.CompatAsOf(BuiltFrom);
        return BoardOf(machine) switch
        {
            Board.PSeries => BaseTables.Change(UbuntuPpc64Machine.Pseries_resolute, this, table, machine.Name),
            Board.Ccw => BaseTables.Change(UbuntuS390xMachine.S390CcwVirtio_resolute, this, table, machine.Name),
            _ => BaseTables.Change(UbuntuX86_64Machine.PcQ35_resolute, this, table, machine.Name),
        };
    }

    // Ubuntu has no machine type of its own for Arm's virt, so what it changes there is what it changes on every target: the same as for PCs.
    private static Board BoardOf(IMachineType<QemuRelease> machine) => (machine, machine.Family) switch
    {
        _ when !machine.IsVersioned => Board.Other,
        (X86_64Machine, "pc-i440fx" or "pc-q35" or "pc") => Board.Common,
        (Aarch64Machine or ArmMachine, "virt") => Board.Common,
        (Ppc64Machine, "pseries") => Board.PSeries,
        (S390xMachine, "s390-ccw-virtio") => Board.Ccw,
        _ => Board.Other,
    };

    private enum Board
    {
        Other,
        Common,
        PSeries,
        Ccw,
    }
}
