using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis.Sarif;

namespace MachineTypes.Tool.Check;

/// <summary>Writes the findings as SARIF 2.1.0, which code hosts and editors display next to the line.</summary>
internal static class CheckSarif
{
    private static readonly Uri Page = new(
        new Uri(typeof(CheckSarif).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(attribute => attribute.Key == "HelpLinkBase").Value!),
        "../command-line.md#check");

    /// <summary>Writes the log.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="files">The files that could be checked.</param>
    /// <param name="isComplete">Whether all files could be checked.</param>
    public static void Write(TextWriter writer, IEnumerable<CheckedFile> files, bool isComplete)
    {
        var run = new Run
        {
            Tool = new Microsoft.CodeAnalysis.Sarif.Tool { Driver = Driver() },
            ColumnKind = ColumnKind.Utf16CodeUnits,
            Invocations = [new Invocation { ExecutionSuccessful = isComplete }],
            Results = [.. from file in files from finding in file.Findings select ResultOf(file.Path, finding)],
        };

        using var bytes = new MemoryStream();
        using (var stream = new StreamWriter(bytes, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true))
            new SarifLog { Runs = [run] }.Save(stream);

        writer.Write(Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length).ReplaceLineEndings("\n"));
        writer.Write('\n');
    }

    private static ToolComponent Driver() => new()
    {
        Name = "machine-types",
        SemanticVersion = typeof(CheckSarif).Assembly.GetName().Version?.ToString(3),
        InformationUri = Page,
        Rules =
        [
            .. CheckRule.All.Select(rule => new ReportingDescriptor
            {
                Id = rule.Id,
                ShortDescription = new MultiformatMessageString { Text = rule.Title },
                Help = new MultiformatMessageString { Text = rule.Help },
                HelpUri = Page,
                DefaultConfiguration = new ReportingConfiguration { Level = LevelOf(rule.Level) },
            }),
        ],
    };

    private static Result ResultOf(string path, CheckFinding finding) => new()
    {
        RuleId = finding.Rule.Id,
        Level = LevelOf(finding.Rule.Level),
        Message = new Message { Text = finding.Message },
        Locations =
        [
            new Location
            {
                PhysicalLocation = new PhysicalLocation
                {
                    ArtifactLocation = new ArtifactLocation { Uri = UriOf(path) },
                    Region = new Region { StartLine = finding.Position.Line, StartColumn = finding.Position.Column },
                },
            },
        ],
    };

    // Relative paths stay relative, so that a log is valid in any checkout. A path may contain any character.
    private static Uri UriOf(string path)
    {
        var escaped = string.Join('/', path.Split('/', '\\').Select(Uri.EscapeDataString));
        return Path.IsPathRooted(path) ? new Uri($"file://{(escaped.StartsWith('/') ? "" : "/")}{escaped}") : new Uri(escaped, UriKind.Relative);
    }

    private static FailureLevel LevelOf(CheckLevel level) => level switch
    {
        CheckLevel.Error => FailureLevel.Error,
        CheckLevel.Warning => FailureLevel.Warning,
        _ => FailureLevel.Note,
    };
}
