using MachineTypes.Tool.Catalogs;

namespace MachineTypes.Tool.Migrate;

/// <summary>What the command answers.</summary>
/// <param name="Asked">The name or alias that was asked about.</param>
/// <param name="Catalog">The catalogue that answers.</param>
/// <param name="Source">Where the guest runs.</param>
/// <param name="Target">Where it is to go.</param>
/// <param name="Verdict">Whether it can.</param>
internal sealed record MigrationAnswer(string Asked, Catalog Catalog, MigrationSide Source, MigrationSide Target, MigrationVerdict Verdict)
{
    /// <summary>The outcome as text and JSON say it.</summary>
    public string Outcome => Verdict.Outcome switch
    {
        MigrationOutcome.Works => "works",
        MigrationOutcome.MayBreak => "may break",
        _ => "fails",
    };
}
