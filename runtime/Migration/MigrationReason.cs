namespace MachineTypes;

/// <summary>Something that stands against a migration.</summary>
/// <param name="outcome">What it comes to.</param>
/// <param name="text">The reason, in words.</param>
public readonly struct MigrationReason(MigrationOutcome outcome, string text)
{
    private readonly string? _text = text;

    /// <summary>What it comes to.</summary>
    public MigrationOutcome Outcome { get; } = outcome;

    /// <summary>The reason, in words.</summary>
    public string Text => _text ?? "";

    /// <summary>The reason, in words.</summary>
    /// <returns>The same as <see cref="Text"/>.</returns>
    public override string ToString() => Text;
}
