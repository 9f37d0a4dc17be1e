using System.Globalization;
using MachineTypes.Tool.IO;

namespace MachineTypes.Tool.Verify;

/// <summary>Writes the result of a comparison as text: one line per difference, one line for what was not compared, and a summary.</summary>
internal static class VerifyText
{
    private const string Nothing = "none";

    /// <summary>Writes the lines.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="result">The result.</param>
    public static void Write(TextWriter writer, VerifyResult result)
    {
        foreach (var difference in result.Differences)
            writer.WriteLine(Line(difference, result.Train));
        if (result.NotCompared.Count > 0)
            writer.WriteLine($"not compared: {string.Join("; ", result.NotCompared.Select(Line))}");

        writer.WriteLine(Summary(result));
    }

    private static string Line(Difference difference, string train) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Printable.Name(difference.MachineType)}: {Printable.Name(difference.What)}{difference.DescribePosition(train)}: catalogue {difference.Catalogue ?? Nothing}, {train} {difference.Reply ?? Nothing}");

    private static string Line(Omission omission) => $"{string.Join(", ", omission.Names.Select(Printable.Name))} ({omission.Reason})";

    private static string Summary(VerifyResult result)
    {
        var machines = result.UnversionedCount == 0
            ? Count.Of(result.MachineTypeCount, "versioned machine type", "versioned machine types")
            : string.Create(CultureInfo.InvariantCulture, $"{result.MachineTypeCount} versioned and {Count.Of(result.UnversionedCount, "unversioned machine type", "unversioned machine types")}");
        var entries = result.CompatEntryCount is { } count ? Count.Of(count, "compat entry", "compat entries") : $"compat entries {result.WhyNoCompat}";
        return $"{result.Train} {result.Release}, {result.Target}: {machines}, {entries}, {Count.Of(result.Differences.Count, "difference", "differences")}";
    }
}
