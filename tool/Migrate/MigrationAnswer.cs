using MachineTypes.Tool.Catalogs;

namespace MachineTypes.Tool.Migrate;

/// <summary>The answer of the command.</summary>
/// <param name="Asked">The name or alias that the user specified.</param>
/// <param name="Catalog">The catalogue of the machine type.</param>
/// <param name="Source">The host on which the guest runs.</param>
/// <param name="Target">The host to which it migrates.</param>
/// <param name="Reasons">Why the guest cannot migrate, why it may break, and what is not known; empty if it works.</param>
/// <param name="Changes">What the two hosts give differently to the machine type.</param>
/// <param name="Notes">What does not keep the guest from migrating, such as that the machine type is deprecated.</param>
internal sealed record MigrationAnswer(
    string Asked,
    Catalog Catalog,
    MigrationSide Source,
    MigrationSide Target,
    IReadOnlyList<MigrationReason> Reasons,
    IReadOnlyList<MachineChange> Changes,
    IReadOnlyList<string> Notes)
{
    /// <summary>Gets the outcome: the worst of the reasons. It works only if there is none, and everything that is not known is a reason.</summary>
    public MigrationOutcome Outcome => Reasons.Count == 0 ? MigrationOutcome.Works : Reasons.Max(reason => reason.Outcome);

    /// <summary>Returns an outcome as it is written in text and JSON.</summary>
    public static string Words(MigrationOutcome outcome) => outcome switch
    {
        MigrationOutcome.Works => "works",
        MigrationOutcome.NotKnown => "not known",
        MigrationOutcome.MayBreak => "may break",
        _ => "fails",
    };
}
