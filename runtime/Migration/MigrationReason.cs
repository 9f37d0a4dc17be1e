namespace MachineTypes;

/// <summary>A reason why a migration fails, may break the guest or is not known to work.</summary>
/// <param name="outcome">The outcome that the reason causes.</param>
/// <param name="text">The reason as a sentence.</param>
public readonly struct MigrationReason(MigrationOutcome outcome, string text)
{
    private readonly string? _text = text;

    /// <summary>Gets the outcome that the reason causes.</summary>
    public MigrationOutcome Outcome { get; } = outcome;

    /// <summary>Gets the reason as a sentence.</summary>
    public string Text => _text ?? "";

    /// <summary>Returns the reason as a sentence.</summary>
    /// <returns>The same as <see cref="Text"/>.</returns>
    public override string ToString() => Text;
}
