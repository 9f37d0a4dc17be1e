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
        var ink = Ink.For(writer);
        foreach (var difference in result.Differences)
            writer.WriteLine(ink.Bad(Line(difference, result.Train)));
        if (result.NotKnown.Count > 0)
            writer.WriteLine(ink.Note($"not known: {string.Join("; ", result.NotKnown.GroupBy(fact => fact.What, StringComparer.Ordinal).Select(Line))}"));
        if (result.NotCompared.Count > 0)
            writer.WriteLine($"not compared: {string.Join("; ", result.NotCompared.Select(Line))}");

        writer.WriteLine(VerifySummary.Agrees(result) ? ink.Good(VerifySummary.Of(result)) : ink.Heading(VerifySummary.Of(result)));
    }

    private static string Line(Difference difference, string train) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Printable.Name(difference.MachineType)}: {Printable.Name(difference.What)}{difference.DescribePosition(train)}: catalogue {difference.Catalogue ?? Nothing}, {train} {difference.Reply ?? Nothing}");

    private static string Line(IGrouping<string, NotKnownFact> facts) => $"{Printable.Name(facts.Key)} of {string.Join(", ", facts.Select(fact => Printable.Name(fact.MachineType)))}";

    private static string Line(Omission omission) => $"{string.Join(", ", omission.Names.Select(Printable.Name))} ({omission.Reason})";
}
