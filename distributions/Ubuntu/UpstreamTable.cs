namespace MachineTypes.Qemu.Distributions.Ubuntu;

// See docs/decisions/0084-upstream-tables-of-old-builds.md.
/// <summary>The compat tables of QEMU's own machine types as of the release that a build is made from, which may be older than all whose tables are known.</summary>
internal static class UpstreamTable
{
    /// <summary>Returns the table; null if it is not known.</summary>
    /// <param name="machine">The machine type.</param>
    /// <param name="builtFrom">The QEMU release.</param>
    /// <param name="oldest">The oldest release whose tables are known.</param>
    /// <remarks>
    /// The table of an older release is that of the oldest one without what the newest machine type of the older release has there, which came later. What differs beyond that is
    /// declared by <see cref="BaseEntryAttribute"/>, as what Ubuntu changes is.
    /// </remarks>
    public static CompatTable? Of(IMachineType<QemuRelease> machine, QemuRelease builtFrom, QemuRelease oldest) => machine.PresenceIn(builtFrom) switch
    {
        Presence.NotYet => CompatTable.Create([]), // what came after it is not in this release either
        Presence.Removed => Kept(machine, builtFrom),
        _ when builtFrom >= oldest => machine.IsCompatKnownAsOf(builtFrom) ? machine.CompatAsOf(builtFrom) : null,
        _ when !machine.IsCompatKnownAsOf(oldest) => null,
        _ => CompatTable.Create(machine.CompatAsOf(oldest).Skip(Siblings(machine).Where(sibling => sibling.PresenceIn(builtFrom) == Presence.Present).Min(sibling => Count(sibling, oldest)))),
    };

    // QEMU no longer has it, but the build does. Each table starts with that of the next newer machine type, so the rest is its own.
    private static CompatTable? Kept(IMachineType<QemuRelease> machine, QemuRelease builtFrom)
    {
        var last = QemuRelease.All.Where(release => release < builtFrom && machine.PresenceIn(release) == Presence.Present).DefaultIfEmpty().Max();
        var newer = Siblings(machine).Where(sibling => sibling.Release > machine.Release && sibling.PresenceIn(builtFrom) == Presence.Present).OrderBy(sibling => sibling.Release).FirstOrDefault();
        return newer is not null && machine.IsCompatKnownAsOf(last) && newer.IsCompatKnownAsOf(last) && newer.IsCompatKnownAsOf(builtFrom)
            ? CompatTable.Create(newer.CompatAsOf(builtFrom).Concat(machine.CompatAsOf(last).Skip(newer.CompatAsOf(last).Count)))
            : null;
    }

    private static int Count(IMachineType<QemuRelease> machine, QemuRelease release) => machine.IsCompatKnownAsOf(release) ? machine.CompatAsOf(release).Count : int.MaxValue;

    // The versions of the board. Those of the i440FX chipset had no chipset in their names first.
    private static IEnumerable<IMachineType<QemuRelease>> Siblings(IMachineType<QemuRelease> machine)
    {
        IEnumerable<IMachineType<QemuRelease>> all = machine switch
        {
            X86_64Machine => X86_64Machine.All.Cast<IMachineType<QemuRelease>>(),
            Aarch64Machine => Aarch64Machine.All.Cast<IMachineType<QemuRelease>>(),
            ArmMachine => ArmMachine.All.Cast<IMachineType<QemuRelease>>(),
            Ppc64Machine => Ppc64Machine.All.Cast<IMachineType<QemuRelease>>(),
            S390xMachine => S390xMachine.All.Cast<IMachineType<QemuRelease>>(),
            _ => [],
        };
        return all.Where(other => other.IsVersioned && (other.Family == machine.Family || (other.Family, machine.Family) is ("pc-i440fx", "pc")));
    }
}
