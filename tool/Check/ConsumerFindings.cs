namespace MachineTypes.Tool.Check;

/// <summary>Creates the findings about what a release of libvirt cannot set up.</summary>
internal static class ConsumerFindings
{
    /// <summary>Creates the findings.</summary>
    /// <param name="guest">The guest.</param>
    /// <param name="consumer">The release of libvirt.</param>
    public static IEnumerable<CheckFinding> Of(CheckedGuest guest, string consumer) =>
        from verdict in guest.Then.Catalog.CheckConsumer(guest.Machine.Machine, consumer)
        let rule = verdict.Outcome == ConsumerOutcome.Unsupported ? CheckRule.Consumer : CheckRule.OutdatedConsumer
        select new CheckFinding(rule, guest.Position, verdict.Reason);
}
