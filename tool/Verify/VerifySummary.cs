using System.Globalization;
using MachineTypes.Tool.IO;

namespace MachineTypes.Tool.Verify;

/// <summary>
/// The last line of a comparison: what was compared, and how many differences there are. "0 differences" is written here and nowhere else, and only if something was compared and everything
/// that was needed is known.
/// </summary>
internal static class VerifySummary
{
    /// <summary>Returns the line.</summary>
    /// <param name="result">The result of the comparison.</param>
    public static string Of(VerifyResult result)
    {
        var machines = result.UnversionedCount == 0
            ? Count.Of(result.MachineTypeCount, "versioned machine type", "versioned machine types")
            : string.Create(CultureInfo.InvariantCulture, $"{result.MachineTypeCount} versioned and {Count.Of(result.UnversionedCount, "unversioned machine type", "unversioned machine types")}");
        var entries = result.CompatEntryCount is { } count ? Count.Of(count, "compat entry", "compat entries") : $"compat entries {result.WhyNoCompat}";
        return $"{result.Train} {result.Release}, {result.Target}: {machines}, {Count.Of(result.ValueCount, "value", "values")}, {entries}, {Outcome(result)}";
    }

    /// <summary>Determines whether the reply agrees with the catalogue in everything that was needed.</summary>
    /// <param name="result">The result of the comparison.</param>
    public static bool Agrees(VerifyResult result) => result is { Differences.Count: 0, NotKnown.Count: 0, IsSubstantial: true };

    private static string Outcome(VerifyResult result) => result switch
    {
        { Differences.Count: > 0, NotKnown.Count: > 0 } => $"{Count.Of(result.Differences.Count, "difference", "differences")}, {NotKnown(result)}",
        { Differences.Count: > 0 } => Count.Of(result.Differences.Count, "difference", "differences"),
        { NotKnown.Count: > 0 } => $"no difference in what is known, {NotKnown(result)}",
        { IsSubstantial: false } => result.DownstreamCount > 0 ? "no versioned machine type was compared" : "nothing was compared",
        _ => "0 differences",
    };

    private static string NotKnown(VerifyResult result) => Count.Of(result.NotKnown.Count, "fact not known", "facts not known");
}
