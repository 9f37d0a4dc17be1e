using System.IO.Compression;
using MachineTypes.Package.Tests.Packing;

namespace MachineTypes.Package.Tests;

/// <summary>What the package does with a project's properties: the analysis modes, and warnings where nothing of ours can run.</summary>
public class SetUpTests(Packages packages)
{
    // MT3001 is a warning by default, and MT3007 a suggestion.
    private const string User =
        """
        using MachineTypes.Qemu;

        System.Console.WriteLine(X86_64Machine.Parse("pc-q35-9.9").Name);
        System.Console.WriteLine(X86_64Machine.Parse("pc-q35-9.2").Name);

        """;

    private const string WarningsStay = "<TreatWarningsAsErrors>false</TreatWarningsAsErrors><MSBuildTreatWarningsAsErrors>false</MSBuildTreatWarningsAsErrors>";

    [Theory]
    [InlineData("", "warning MT3001")]
    [InlineData("Minimum")]
    [InlineData("strict", "error MT3001", "warning MT3007")]
    public async Task A_mode_sets_the_severities_of_all_rules(string mode, params string[] expected)
    {
        Assert.SkipUnless(TestRun.IsFull || mode == "strict", $"Builds a project; {TestRun.Extent}.");

        var project = PackageProject.Create(packages, "Mode" + mode, "MachineTypes.Qemu", $"{WarningsStay}<MachineTypesAnalysisMode>{mode}</MachineTypesAnalysisMode>");

        var built = await project.With("User.cs", User).BuildAsync();

        Assert.Equal(expected, Reports(built));
    }

    [Fact]
    public async Task What_a_project_says_itself_takes_precedence()
    {
        Assert.SkipUnless(TestRun.IsFull, $"Builds a project; {TestRun.Extent}.");

        var project = PackageProject.Create(packages, "ModeOverridden", "MachineTypes.Qemu", $"{WarningsStay}<MachineTypesAnalysisMode>Strict</MachineTypesAnalysisMode>")
            .With("User.cs", User)
            .With(".editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.MT3001.severity = none\n")
            .With(".globalconfig", "is_global = true\ndotnet_diagnostic.MT3007.severity = error\n");

        Assert.Equal(["error MT3007"], Reports(await project.BuildAsync()));
    }

    [Fact]
    public async Task A_mode_that_does_not_exist_is_an_error()
    {
        var project = PackageProject.Create(packages, "ModeUnknown", "MachineTypes", "<MachineTypesAnalysisMode>Strictest</MachineTypesAnalysisMode>");

        var built = await project.With("User.cs", "").BuildAsync();

        Assert.NotEqual(0, built.ExitCode);
        Assert.Contains("error MT0002: MachineTypesAnalysisMode is 'Strictest', which is not a mode. Use Off, Minimum, Recommended or Strict.", built.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("roslyn4.7", true)]
    [InlineData("roslyn4.14", false)]
    public async Task A_compiler_that_cannot_load_the_rules_is_a_warning(string compiler, bool isOld)
    {
        Assert.SkipUnless(TestRun.IsFull || isOld, $"Builds a project; {TestRun.Extent}.");

        var project = PackageProject.Create(packages, "Old" + compiler, "MachineTypes", WarningsStay);

        var built = await project.With("User.cs", "System.Console.WriteLine();").BuildAsync($"-p:CompilerApiVersion={compiler}");

        built.Succeeded();
        Assert.Equal(isOld ? ["warning MT0001"] : [], Reports(built));
    }

    // NuGet's client for packages.config runs in Visual Studio alone; it adds this import to the project.
    [Fact]
    public async Task Packages_config_is_a_warning()
    {
        Assert.SkipUnless(TestRun.IsFull, $"Builds a project; {TestRun.Extent}.");

        var project = PackageProject.Create(packages, "PackagesConfig", "MachineTypes", WarningsStay);
        var csproj = File.ReadAllText(project.PathOf("PackagesConfig.csproj"));
        var start = csproj.IndexOf("<ItemGroup>", StringComparison.Ordinal);
        File.WriteAllText(project.PathOf("PackagesConfig.csproj"), csproj[..start] + "<Import Project=\"MachineTypes.targets\" />\n</Project>\n");
        using (var package = ZipFile.OpenRead(packages.PathOf("MachineTypes")))
            package.GetEntry("build/MachineTypes.targets")!.ExtractToFile(project.PathOf("MachineTypes.targets"), overwrite: true);

        var built = await project.With("User.cs", "System.Console.WriteLine();").BuildAsync();

        built.Succeeded();
        Assert.Equal(["warning MT0003"], Reports(built));
    }

    private static IReadOnlyList<string> Reports(CommandResult built) =>
        [.. built.Output.Split('\n')
            .SelectMany(line => new[] { "error", "warning" }.Where(kind => line.Contains($" {kind} MT", StringComparison.Ordinal)).Select(kind => line[line.IndexOf($"{kind} MT", StringComparison.Ordinal)..][..(kind.Length + 7)]))
            .Distinct()
            .Order(StringComparer.Ordinal)];
}
