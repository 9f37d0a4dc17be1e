using System.Reflection;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using MachineTypes.Tool.IO;

namespace MachineTypes.Tool.Check;

// See docs/decisions/0046-sarif-without-a-library.md.
/// <summary>Writes the findings as SARIF 2.1.0, which code hosts and editors display next to the line.</summary>
/// <remarks>The format is OASIS's Static Analysis Results Interchange Format, of which one kind of log is needed: a run with rules, an invocation and results.</remarks>
internal static class CheckSarif
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private static readonly Uri Page = new(
        new Uri(typeof(CheckSarif).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(attribute => attribute.Key == "HelpLinkBase").Value!),
        "../command-line.md#check");

    /// <summary>Writes the log.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="files">The files that could be checked.</param>
    /// <param name="isComplete">Whether all files could be checked.</param>
    public static void Write(TextWriter writer, IEnumerable<CheckedFile> files, bool isComplete)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = JavaScriptEncoder.Default, Indented = true, NewLine = "\n" }))
            WriteLog(json, files, isComplete);

        writer.Write(Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length));
        writer.Write('\n');
    }

    private static void WriteLog(Utf8JsonWriter json, IEnumerable<CheckedFile> files, bool isComplete)
    {
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        json.WriteStartObject("tool");
        WriteDriver(json);
        json.WriteEndObject();
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", isComplete);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartArray("results");
        foreach (var file in files)
        {
            foreach (var finding in file.Findings)
                WriteResult(json, file.Path, finding);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteDriver(Utf8JsonWriter json)
    {
        json.WriteStartObject("driver");
        json.WriteString("name", "machine-types");
        json.WriteString("semanticVersion", ToolVersion.Text);
        json.WriteString("informationUri", Page.AbsoluteUri);
        json.WriteStartArray("rules");
        foreach (var rule in CheckRule.All)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            WriteText(json, "shortDescription", rule.Title);
            WriteText(json, "help", rule.Help);
            json.WriteString("helpUri", Page.AbsoluteUri);
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", LevelOf(rule.Level));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, string path, CheckFinding finding)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule.Id);
        json.WriteString("level", LevelOf(finding.Rule.Level));
        WriteText(json, "message", finding.Message);
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", UriOf(path));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", finding.Position.Line);
        json.WriteNumber("startColumn", finding.Position.Column);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    // Relative paths stay relative, so that a log is valid in any checkout. A path may contain any character.
    private static string UriOf(string path)
    {
        var escaped = string.Join('/', path.Split('/', '\\').Select(Uri.EscapeDataString));
        return Path.IsPathRooted(path) ? $"file://{(escaped.StartsWith('/') ? "" : "/")}{escaped}" : escaped;
    }

    private static string LevelOf(CheckLevel level) => level switch
    {
        CheckLevel.Error => "error",
        CheckLevel.Warning => "warning",
        _ => "note",
    };
}
