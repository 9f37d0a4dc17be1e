namespace MachineTypes;

/// <summary>Whether a guest can move from one host to another, and why.</summary>
public sealed class MigrationVerdict
{
    internal MigrationVerdict(IReadOnlyList<MigrationReason> reasons, IReadOnlyList<MachineChange> changes)
    {
        Outcome = reasons.Count == 0 ? MigrationOutcome.Works : reasons.Max(reason => reason.Outcome);
        (Reasons, Changes) = (reasons, changes);
    }

    /// <summary>Whether it can: the worst that a reason says.</summary>
    public MigrationOutcome Outcome { get; }

    /// <summary>All that stands against it; nothing where it works.</summary>
    public IReadOnlyList<MigrationReason> Reasons { get; }

    /// <summary>What the two hypervisors apply or report differently for the machine type: before on the source, after on the target.</summary>
    public IReadOnlyList<MachineChange> Changes { get; }

    /// <summary>The verdict in words.</summary>
    /// <returns>Outcome and reasons.</returns>
    public override string ToString() => Reasons.Count == 0 ? $"{Outcome}" : $"{Outcome}: {string.Join("; ", Reasons)}";
}
