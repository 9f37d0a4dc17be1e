namespace MachineTypes;

// See docs/decisions/0051-two-consumers.md.
/// <summary>Determines whether a guest can migrate from one host to another, based on what its machine type promises and what the consumers on both hosts honour.</summary>
public static class Migration
{
    /// <summary>Determines whether a guest can migrate from one host to another.</summary>
    /// <remarks>Resolve an alias as of the source's release first, because that is where the guest was started.</remarks>
    /// <typeparam name="TRelease">The release value of the hypervisor.</typeparam>
    /// <typeparam name="TConsumer">The release value of its consumer.</typeparam>
    /// <param name="source">The host on which the guest runs.</param>
    /// <param name="target">The host to which it is to migrate.</param>
    /// <returns>The verdict, with all reasons.</returns>
    public static MigrationVerdict Check<TRelease, TConsumer>(MigrationHost<TRelease, TConsumer> source, MigrationHost<TRelease, TConsumer> target)
        where TRelease : struct, IRelease
        where TConsumer : struct, IConsumer<TRelease>
    {
        var reasons = new List<MigrationReason>();
        AddMissing(reasons, source, "source");
        AddMissing(reasons, target, "target");
        if (reasons.Exists(reason => reason.Outcome == MigrationOutcome.Fails))
        {
            return new(reasons, []);
        }

        if (source.Machine.Name != target.Machine.Name)
        {
            reasons.Add(new(MigrationOutcome.Fails, $"the guest runs on {source.Machine.Name}, and the target would start {target.Machine.Name}: only the same machine type can take it over"));
            return new(reasons, []);
        }

        AddConsumers(reasons, source, target);
        MigrationGaps.Add(reasons, source, target);
        var changes = source.Machine.ChangesBetween(source.Release, target.Release);
        if (!source.Machine.IsVersioned && source.Release.Index != target.Release.Index)
        {
            reasons.Add(new(MigrationOutcome.MayBreak, $"{source.Machine.Name} is unversioned: it promises nothing, and may change in any release"));
        }

        if (changes.Count > 0)
        {
            var differs = changes.Count == 1 ? "one thing differs" : FormattableString.Invariant($"{changes.Count} things differ");
            reasons.Add(new(MigrationOutcome.MayBreak, $"{source.Machine.Name} was changed late: {differs} between {Name(source.Release)} and {Name(target.Release)}"));
        }

        return new(reasons, changes);
    }

    private static void AddMissing<TRelease, TConsumer>(List<MigrationReason> reasons, MigrationHost<TRelease, TConsumer> host, string side)
        where TRelease : struct, IRelease
        where TConsumer : struct, IConsumer<TRelease>
    {
        if (host.Machine is null || host.Machine.Name.Length == 0)
        {
            reasons.Add(new(MigrationOutcome.Fails, $"no machine type is specified for the {side}"));
        }
        else if (host.Release.Index < 0)
        {
            reasons.Add(new(MigrationOutcome.Fails, $"no release is specified for the {side}"));
        }
        else
        {
            AddAbsence(reasons, host, side);
        }
    }

    private static void AddAbsence<TRelease, TConsumer>(List<MigrationReason> reasons, MigrationHost<TRelease, TConsumer> host, string side)
        where TRelease : struct, IRelease
        where TConsumer : struct, IConsumer<TRelease>
    {
        var (release, name) = (Name(host.Release), host.Machine.Name);
        MigrationReason? reason = host.Machine.PresenceIn(host.Release) switch
        {
            Presence.NotKnown => new(MigrationOutcome.NotKnown, $"it is not known whether {release} on the {side} has {name}"),
            Presence.NotYet => new(MigrationOutcome.Fails, $"{release} on the {side} does not have {name} yet"),
            Presence.Removed => new(MigrationOutcome.Fails, $"{release} on the {side} no longer has {name}"),
            _ => null,
        };
        if (reason is { } absent)
        {
            reasons.Add(absent);
        }
    }

    private static void AddConsumers<TRelease, TConsumer>(List<MigrationReason> reasons, MigrationHost<TRelease, TConsumer> source, MigrationHost<TRelease, TConsumer> target)
        where TRelease : struct, IRelease
        where TConsumer : struct, IConsumer<TRelease>
    {
        foreach (var flip in source.Machine.Flips)
        {
            if (flip.WhenFlipped == OldUse.Refused)
            {
                AddRefused(reasons, source, "source", flip);
                AddRefused(reasons, target, "target", flip);
            }
            else if (source.Consumer.Index >= 0 && target.Consumer.Index >= 0 && source.Consumer.HasAdopted(flip.Attribute) != target.Consumer.HasAdopted(flip.Attribute))
            {
                // The source has set the guest up, and the target must set it up in the same way.
                var (old, other) = source.Consumer.HasAdopted(flip.Attribute) ? (target.Consumer, source.Consumer) : (source.Consumer, target.Consumer);
                reasons.Add(new(
                    MigrationOutcome.Fails,
                    $"{flip.Property} has flipped on {source.Machine.Name}: {Name(old)} still sets up guests with {flip.Feature}, {Name(other)} does not, and such a guest cannot migrate between the two"));
            }
        }
    }

    private static void AddRefused<TRelease, TConsumer>(List<MigrationReason> reasons, MigrationHost<TRelease, TConsumer> host, string side, MachineFlip flip)
        where TRelease : struct, IRelease
        where TConsumer : struct, IConsumer<TRelease>
    {
        if (host.Consumer.Index >= 0 && !host.Consumer.HasAdopted(flip.Attribute))
        {
            reasons.Add(new(MigrationOutcome.Fails, $"on the {side}, {ConsumerVerdict.AtFault<TConsumer, TRelease>(host.Machine.Name, host.Consumer, flip).Reason}"));
        }
    }

    private static string Name(IRelease release) => $"{release.Train} {release.Version}";
}
