using System.Text.Json.Nodes;
using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.Check;
using Microsoft.CodeAnalysis.Sarif;

namespace MachineTypes.Tool.Tests.Check;

/// <summary>The machine-readable formats.</summary>
public class CheckFormatTests
{
    private const string Script = "qemu-system-x86_64 -M pc-q35-9.x\nqemu-system-x86_64 -M q35\nqemu-system-x86_64 -M pc-q35-rhel9.0.0";

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

    [Fact]
    public void Each_rule_is_explained_in_the_manual()
    {
        var manual = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "command-line.md"));

        Assert.All(CheckRule.All, rule => Assert.Contains($"| `{rule.Id}` | {rule.Level.ToString().ToLowerInvariant()} |", manual, StringComparison.Ordinal));
    }
}
