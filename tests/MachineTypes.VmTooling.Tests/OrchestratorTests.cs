using System.Text.RegularExpressions;

namespace VmTooling.Tests;

/// <summary>The sample of three projects is written as people write: where it compiles, the rules have nothing to report.</summary>
public sealed partial class OrchestratorTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "orchestrator");

    private static readonly string Target = $"is_global = true\nbuild_property.MachineTypesTarget = {TargetInProject().Match(File.ReadAllText(Path.Combine(Folder, "Orchestrator.props"))).Groups[1].Value}";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_rules_report_nothing_not_even_a_suggestion(bool isBuild)
    {
        var projects = Projects();
        Assert.True(projects.Sum(p => p.Sum(text => text.Split('\n').Length)) >= 500);
        Assert.Empty(await Rules.RunAsync(projects, isBuild, Target));
    }

    // Each change is one that somebody could make without noticing.
    [Theory]
    [InlineData("if (machine.HotpluggableCpus && cpus < machine.CpuMax)", "if (cpus < machine.CpuMax)", "MT3004")]
    [InlineData("=> line.Machine.NumaMemSupported\n", "=> !line.Machine.NumaMemSupported\n", "MT3004")]
    [InlineData(".Where(d => d.CanGrow)", ".Where(d => d.IsRunning)", "MT3004")]
    [InlineData("where domain.Machine.HotpluggableCpus", "where domain.IsRunning", "MT3004")]
    [InlineData("if (grow && migration.CanGrowThere)", "if (grow)", "MT3004")]
    [InlineData("if (!Machine.HotpluggableCpus)\n", "if (Machine.CpuMax == 0)\n", "MT3004")]
    [InlineData("=> Machine.HotpluggableCpus && Sizing.Cpus < Machine.CpuMax", "=> Sizing.Cpus < Machine.CpuMax", "MT3009")]
    [InlineData("X86_64Machine.PcQ35_8_2, ", "X86_64Machine.PcQ35_4_2, ", "MT3002")]
    [InlineData("(Machine = \"Domain.Machine\")", "(Machine = \"Domain.Machin\")", "MT3008")]
    public async Task A_mistake_is_reported(string before, string after, string id)
    {
        var projects = Projects();
        var changed = projects.Select(p => p.Select(text => text.Replace(before, after, StringComparison.Ordinal)).ToList()).ToList();
        Assert.NotEqual(projects.SelectMany(p => p), changed.SelectMany(p => p));

        Assert.Contains(id, (await Rules.RunAsync(changed, isBuild: true, Target)).Select(d => d.Id));
    }

    private static List<List<string>> Projects() =>
        [.. new[] { "Model", "Hypervisor", "App" }.Select(name => Directory.GetFiles(Path.Combine(Folder, name), "*.cs").Order(StringComparer.Ordinal).Select(File.ReadAllText).ToList())];

    [GeneratedRegex("<MachineTypesTarget>(.+)</MachineTypesTarget>")]
    private static partial Regex TargetInProject();
}
