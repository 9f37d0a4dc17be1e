namespace VmTooling.Tests;

/// <summary>The sample is what a newcomer reads first: it keeps every rule, and its project sets them up right.</summary>
public sealed class SampleTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "sample");
    private static readonly string Project = File.ReadAllText(Path.Combine(Folder, "project.editorconfig"));

    [Fact]
    public async Task The_rules_report_nothing_not_even_a_suggestion()
    {
        var sources = Directory.GetFiles(Folder, "*.cs");

        Assert.Contains(sources, path => Path.GetFileName(path) == "QemuCommandLine.cs");
        Assert.Empty(await Rules.RunAsync(sources.Select(File.ReadAllText), Project));
    }

    [Theory]
    [InlineData("PcI440Fx_1_7", "MT3002")]
    [InlineData("PcQ35_8_0", "MT3003")]
    [InlineData("PcQ35_7_2", null)]
    public async Task The_target_that_its_project_sets_reaches_the_rules(string member, string? told)
    {
        var code = $"class Caller {{ object M() => new VmTooling.QemuCommandLine(MachineTypes.Qemu.X86_64Machine.{member}); }}";

        Assert.Equal(told, (await Rules.RunAsync(code, Project)).SingleOrDefault()?.Id);
        Assert.Empty(await Rules.RunAsync(code));
    }

    [Fact]
    public async Task A_name_that_no_machine_type_has_is_reported()
    {
        var told = Assert.Single(await Rules.RunAsync("""class Caller { object M() => VmTooling.QemuCommandLine.For("pc-i440fx-5.O"); }"""));

        Assert.Equal("MT3001", told.Id);
        Assert.Contains("pc-i440fx-5.0", told.GetMessage(), StringComparison.Ordinal);
    }
}
