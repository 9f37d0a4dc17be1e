using System.Text.Json;
using System.Text.Json.Nodes;
using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.Check;
using Json.Schema;
using Microsoft.CodeAnalysis.Sarif;

namespace MachineTypes.Tool.Tests.Check;

/// <summary>The machine-readable formats.</summary>
public class CheckFormatTests
{
    private const string Script = "qemu-system-x86_64 -M pc-q35-9.x\nqemu-system-x86_64 -M q35\nqemu-system-x86_64 -M pc-q35-vz9.0.0";

    [Fact]
    public void Json()
    {
        var file = Assert.Single(JsonNode.Parse(Checked.Run(Script, "--format", "json", "--as-of", "9.1").Out)!.AsArray())!;
        var findings = file["findings"]!.AsArray();

        Assert.Equal("commandLine", (string?)file["kind"]);
        Assert.Equal("QEMU", (string?)file["train"]);
        Assert.Equal("9.1", (string?)file["release"]);
        Assert.Equal(3, (int)file["guests"]!);
        Assert.Equal(["unknown-machine-type", "unpinned-machine-type", "unlisted-machine-type"], findings.Select(finding => (string?)finding!["rule"]));
        Assert.Equal(["error", "warning", "note"], findings.Select(finding => (string?)finding!["level"]));
        Assert.Equal([1, 2, 3], findings.Select(finding => (int)finding!["line"]!));
        Assert.Equal("pc-q35-9.1", (string?)findings[1]!["suggestions"]![0]);
    }

    [Fact]
    public void Sarif()
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("machine-types-").FullName, "a b <c>.sh");
        File.WriteAllText(path, Script);
        var outcome = Outcome.Of(QemuCatalogs.All, "check", path, "--format", "sarif", "--as-of", "9.1");
        Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
        using var text = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(outcome.Out));
        var run = Assert.Single(SarifLog.Load(text).Runs);

        Assert.Equal(1, outcome.ExitCode);
        Assert.Equal("machine-types", run.Tool.Driver.Name);
        Assert.Equal(CheckRule.All.Select(rule => rule.Id), run.Tool.Driver.Rules.Select(rule => rule.Id));
        Assert.All(run.Tool.Driver.Rules, rule => Assert.EndsWith("/docs/command-line.md#check", rule.HelpUri.AbsoluteUri, StringComparison.Ordinal));
        Assert.Equal(["unknown-machine-type", "unpinned-machine-type", "unlisted-machine-type"], run.Results.Select(result => result.RuleId));
        Assert.Equal([FailureLevel.Error, FailureLevel.Warning, FailureLevel.Note], run.Results.Select(result => result.Level));

        var location = run.Results[1].Locations[0].PhysicalLocation;
        Assert.Equal(path, location.ArtifactLocation.Uri.LocalPath);
        Assert.Equal((2, 23), (location.Region.StartLine, location.Region.StartColumn));
        Assert.True(run.Invocations[0].ExecutionSuccessful);
    }

    [Theory]
    [InlineData("qemu-system-x86_64 -M pc-q35-9.x\nqemu-system-x86_64 -M q35", 2)]
    [InlineData("qemu-system-x86_64 -M \u001b[31m</script>\u2028\ud83d\ude00", 1)]
    [InlineData("qemu-system-x86_64 -M pc-q35-9.2", 0)]
    public void Sarif_follows_the_published_schema(string script, int results)
    {
        using var file = new TempFile(script);
        var outcome = Outcome.Of(QemuCatalogs.All, "check", file.FilePath, "--format", "sarif", "--as-of", "10.0");
        using var log = JsonDocument.Parse(outcome.Out);
        Assert.Equal(results, log.RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength());

        // Details include the branches of alternatives that were not taken, so they are shown and not asserted.
        var evaluation = SarifSchema.Evaluate(log.RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List });
        Assert.True(evaluation.IsValid, string.Join('\n', (evaluation.Details ?? []).SelectMany(detail => (detail.Errors ?? new Dictionary<string, string>()).Select(error => $"{detail.InstanceLocation}: {error.Value}"))));
    }

    // The schema notices what is wrong: otherwise the test above could not fail.
    [Theory]
    [InlineData("\"version\": \"2.1.0\"", "\"version\": \"2.2.0\"")]
    [InlineData("\"text\"", "\"texts\"")]
    [InlineData("\"startLine\": 1", "\"startLine\": 0")]
    public void The_schema_of_Sarif_rejects_other_logs(string right, string wrong)
    {
        using var file = new TempFile(Script);
        var valid = Outcome.Of(QemuCatalogs.All, "check", file.FilePath, "--format", "sarif", "--as-of", "9.1").Out;
        Assert.Contains(right, valid, StringComparison.Ordinal);
        using var log = JsonDocument.Parse(valid.Replace(right, wrong, StringComparison.Ordinal));
        Assert.False(SarifSchema.Evaluate(log.RootElement).IsValid);
    }

    private static JsonSchema SarifSchema { get; } = JsonSchema.FromFile(Path.Combine(AppContext.BaseDirectory, "schemas", "sarif-2.1.0.json"));

    [Fact]
    public void Each_rule_is_explained_in_the_manual()
    {
        var manual = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "command-line.md"));

        Assert.All(CheckRule.All, rule => Assert.Contains($"| `{rule.Id}` | {rule.Level.ToString().ToLowerInvariant()} |", manual, StringComparison.Ordinal));
    }
}
