using System.Globalization;
using MachineTypes.Tool.Text;

namespace MachineTypes.Tool.Check;

/// <summary>Writes what was found for people, as compilers do: a line a finding, and a summary.</summary>
internal static class CheckText
{
    /// <summary>Writes the lines of one file.</summary>
    public static void Write(TextWriter writer, CheckedFile file)
    {
        foreach (var finding in file.Findings)
        {
            var (line, column) = finding.Position;
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Printable.Name(file.Path)}:{line}:{column}: {LevelOf(finding)}: {finding.Message} [{finding.Rule.Id}]"));
        }
    }

    /// <summary>Writes the last line.</summary>
    public static void WriteSummary(TextWriter writer, IReadOnlyList<CheckedFile> files, GuestCheck check)
    {
        var guests = Count.Of(files.Sum(file => file.GuestCount), "guest", "guests");
        var levels = files.SelectMany(file => file.Findings).CountBy(finding => finding.Rule.Level).ToDictionary();
        writer.WriteLine(
            $"{Count.Of(files.Count, "file", "files")}, {guests}, as of {check.Train} {check.Release}: "
            + $"{Count.Of(levels.GetValueOrDefault(CheckLevel.Error), "error", "errors")}, "
            + $"{Count.Of(levels.GetValueOrDefault(CheckLevel.Warning), "warning", "warnings")}, "
            + Count.Of(levels.GetValueOrDefault(CheckLevel.Note), "note", "notes"));
    }

    /// <summary>The level of a finding in a word.</summary>
    public static string LevelOf(CheckFinding finding) => finding.Rule.Level switch
    {
        CheckLevel.Error => "error",
        CheckLevel.Warning => "warning",
        _ => "note",
    };
}
