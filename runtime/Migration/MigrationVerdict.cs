namespace MachineTypes;

/// <summary>The result of <see cref="Migration.Check{TRelease, TConsumer}"/>: whether a guest can migrate from one host to another, and why.</summary>
public sealed class MigrationVerdict
{
    internal MigrationVerdict(IReadOnlyList<MigrationReason> reasons, IReadOnlyList<MachineChange> changes)
    {
        Outcome = reasons.Count == 0 ? MigrationOutcome.Works : reasons.Max(reason => reason.Outcome);
        (Reasons, Changes) = (reasons, changes);
    }

    /// <summary>Gets the worst outcome of all reasons; <see cref="MigrationOutcome.Works"/> if there are none.</summary>
    public MigrationOutcome Outcome { get; }

    /// <summary>Gets all reasons why the migration fails, may break the guest or is not known to work; empty if it works.</summary>
    public IReadOnlyList<MigrationReason> Reasons { get; }

    /// <summary>Gets the differences between what the two hypervisors apply or report for the machine type, from the source to the target.</summary>
    public IReadOnlyList<MachineChange> Changes { get; }

    /// <summary>Returns the verdict as a string.</summary>
    /// <returns>The outcome and all reasons.</returns>
    public override string ToString() => Reasons.Count == 0 ? $"{Outcome}" : $"{Outcome}: {string.Join("; ", Reasons)}";
}
