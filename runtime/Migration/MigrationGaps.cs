namespace MachineTypes;

/// <summary>Finds facts that a migration depends on and that are not known.</summary>
internal static class MigrationGaps
{
    /// <summary>Adds a reason for each unknown fact: tables and properties of either release, and flips that a consumer does not honour.</summary>
    public static void Add<TRelease, TConsumer>(List<MigrationReason> reasons, MigrationHost<TRelease, TConsumer> source, MigrationHost<TRelease, TConsumer> target)
        where TRelease : struct, IRelease
        where TConsumer : struct, IConsumer<TRelease>
    {
        AddFlips(reasons, source, target);

        // Both sides run the same binary, whatever it applies and reports.
        if (source.Release.Index == target.Release.Index)
        {
            return;
        }

        var machine = source.Machine;
        List<TRelease> releases = [.. new[] { source.Release, target.Release }.Where(release => machine.PresenceIn(release) == Presence.Present)];
        if (releases.Where(release => !machine.IsCompatKnownAsOf(release)).ToList() is { Count: > 0 } tables)
        {
            Add(reasons, $"which compat entries {string.Join(" and ", tables.Select(Name))} {(tables.Count == 1 ? "applies" : "apply")} to {machine.Name}");
        }

        foreach (var release in releases)
        {
            if (machine.PropertiesNotKnownAsOf(release) is { Count: > 0 } properties)
            {
                Add(reasons, $"what {machine.Name} reports as {string.Join(", ", properties)} in {Name(release)}");
            }
        }
    }

    private static void AddFlips<TRelease, TConsumer>(List<MigrationReason> reasons, MigrationHost<TRelease, TConsumer> source, MigrationHost<TRelease, TConsumer> target)
        where TRelease : struct, IRelease
        where TConsumer : struct, IConsumer<TRelease>
    {
        foreach (var flip in source.Machine.FlipsNotKnown)
        {
            TConsumer[] old = [.. new[] { source.Consumer, target.Consumer }.Where(consumer => consumer.Index >= 0 && !consumer.HasAdopted(flip.Attribute)).Take(1)];
            if (old.Length > 0)
            {
                Add(reasons, $"whether {flip.Property} has flipped on {source.Machine.Name}, which {Name(old[0])} does not honour");
            }
        }
    }

    private static void Add(List<MigrationReason> reasons, string what) => reasons.Add(new(MigrationOutcome.NotKnown, $"it is not known {what}"));

    private static string Name<T>(T release)
        where T : IRelease => $"{release.Train} {release.Version}";
}
