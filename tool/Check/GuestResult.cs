namespace MachineTypes.Tool.Check;

/// <summary>The result of checking one guest.</summary>
/// <param name="Findings">The findings.</param>
/// <param name="Coverage">How much was checked.</param>
internal sealed record GuestResult(IReadOnlyList<CheckFinding> Findings, Coverage Coverage)
{
    /// <summary>Creates the result for a guest of which nothing can be checked.</summary>
    /// <param name="note">The reason.</param>
    public static GuestResult NotChecked(CheckFinding note) => new([note], note.Rule.Level == CheckLevel.Note ? Coverage.None : Coverage.Complete);

    /// <summary>Creates the result for a guest whose machine type is known.</summary>
    /// <param name="findings">The findings.</param>
    public static GuestResult Of(IReadOnlyList<CheckFinding> findings) =>
        new(findings, findings.Any(finding => finding.Rule.Level == CheckLevel.Note) ? Coverage.Partial : Coverage.Complete);
}

/// <summary>How much of a guest was checked.</summary>
internal enum Coverage
{
    /// <summary>Everything that the rules cover.</summary>
    Complete,

    /// <summary>The machine type, but not everything that depends on it.</summary>
    Partial,

    /// <summary>Nothing.</summary>
    None,
}
