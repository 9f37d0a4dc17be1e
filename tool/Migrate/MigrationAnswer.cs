using MachineTypes.Tool.Catalogs;

namespace MachineTypes.Tool.Migrate;

/// <summary>The answer of the command.</summary>
/// <param name="Asked">The name or alias that the user specified.</param>
/// <param name="Catalog">The catalogue of the machine type.</param>
/// <param name="Source">The host on which the guest runs.</param>
/// <param name="Target">The host to which it migrates.</param>
/// <param name="Verdict">Whether it can migrate.</param>
internal sealed record MigrationAnswer(string Asked, Catalog Catalog, MigrationSide Source, MigrationSide Target, MigrationVerdict Verdict)
{
    /// <summary>Gets the outcome as it is written in text and JSON.</summary>
    public string Outcome => Verdict.Outcome switch
    {
        MigrationOutcome.Works => "works",
        MigrationOutcome.NotKnown => "not known",
        MigrationOutcome.MayBreak => "may break",
        _ => "fails",
    };
}
