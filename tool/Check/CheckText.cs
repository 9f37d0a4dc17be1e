using System.Globalization;
using MachineTypes.Tool.IO;

namespace MachineTypes.Tool.Check;

/// <summary>Writes the findings as text, in the format of compilers: one line per finding, and a summary.</summary>
internal static class CheckText
{
    /// <summary>Writes the findings of one file.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="file">The file.</param>
    public static void Write(TextWriter writer, CheckedFile file)
    {
        foreach (var finding in file.Findings)
        {
            var (line, column) = finding.Position;
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Printable.Name(file.Path)}:{line}:{column}: {Painted(finding, Ink.For(writer))}: {finding.Message} [{finding.Rule.Id}]"));
        }
    }

    /// <summary>Writes the summary.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="files">All files that could be checked.</param>
    /// <param name="check">The check that was performed.</param>
    public static void WriteSummary(TextWriter writer, IReadOnlyList<CheckedFile> files, GuestCheck check)
    {
        var coverage = files.SelectMany(file => file.Guests).CountBy(guest => guest).ToDictionary();
        var levels = files.SelectMany(file => file.Findings).CountBy(finding => finding.Rule.Level).ToDictionary();
        var guests = Count.Of(coverage.Values.Sum(), "guest", "guests");
        var notChecked = Unchecked(coverage.GetValueOrDefault(Coverage.None), coverage.GetValueOrDefault(Coverage.Partial));
        writer.WriteLine(
            $"{Count.Of(files.Count, "file", "files")}, {guests}{notChecked}, as of {check.Train} {check.Release}{(check.IsBugFixIgnored ? " (its bug-fix releases are not distinguished)" : "")}{string.Concat(check.OtherReleases.Select(release => $" and {release}"))}: "
            + $"{Count.Of(levels.GetValueOrDefault(CheckLevel.Error), "error", "errors")}, "
            + $"{Count.Of(levels.GetValueOrDefault(CheckLevel.Warning), "warning", "warnings")}, "
            + Count.Of(levels.GetValueOrDefault(CheckLevel.Note), "note", "notes"));
    }

    // The only line that reports the number of errors also reports what was not checked.
    private static string Unchecked(int none, int partial) => (none, partial) switch
    {
        (0, 0) => "",
        (_, 0) => string.Create(CultureInfo.InvariantCulture, $" ({none} not checked)"),
        (0, _) => string.Create(CultureInfo.InvariantCulture, $" ({partial} not checked completely)"),
        _ => string.Create(CultureInfo.InvariantCulture, $" ({none} not checked, {partial} not checked completely)"),
    };

    private static string Painted(CheckFinding finding, Ink ink) => finding.Rule.Level switch
    {
        CheckLevel.Error => ink.Bad(LevelOf(finding)),
        CheckLevel.Warning => ink.Warning(LevelOf(finding)),
        _ => ink.Note(LevelOf(finding)),
    };

    /// <summary>Returns the name of the level of a finding.</summary>
    /// <param name="finding">The finding.</param>
    public static string LevelOf(CheckFinding finding) => finding.Rule.Level switch
    {
        CheckLevel.Error => "error",
        CheckLevel.Warning => "warning",
        _ => "note",
    };
}
