using MachineTypes.Package.Tests.Packing;

namespace MachineTypes.Package.Tests;

/// <summary><c>dotnet format analyzers</c> finds the fixes in the package and applies them to a whole project.</summary>
public class FormatTests(Packages packages)
{
    private static readonly string[] Rules = ["MT1001", "MT1003", "MT1008"];

    private const string Releases =
        """
        using MachineTypes;

        [ReleaseTrain("Hypervisor", GraceReleases = 2)]
        [Release("1.0", "2024-01-15")]
        [Release("1.1", "2024-07-15")]
        [Release("1.2", "2025-01-15")]
        [Release("1.3", Expected = "2025-07-15")]
        public readonly partial struct HypervisorRelease;

        [MachineProperty("legacy-disks", IntroducedIn = "1.1", Default = true)]
        [Deprecates("disk images of format 1", AnnouncedIn = "1.1", Replacement = "format 2")]
        public sealed class LegacyDisksAttribute(bool value = true) : MachineFlagAttribute(value);

        [MachineCatalog<HypervisorRelease>]
        public readonly partial struct HypervisorMachine;

        """;

    private const string Before =
        """
        using MachineTypes;

        [Compat("disk", "cache", "off", UpTo = "1.O")]
        [Compat("disk", "queues", "1", UpTo = "1.1")]
        [Compat("disk", "queues", "1", UpTo = "1.1")]
        public abstract class Base;

        [MachineType<HypervisorMachine>("board")]
        [LegacyDisks(false, Since = "1.2")]
        public sealed partial class Board : Base;

        [MachineType<HypervisorMachine>("small-board")]
        [LegacyDisks(false, Since = "1.1")]
        public sealed partial class SmallBoard : Base;

        """;

    private const string After =
        """
        using MachineTypes;

        [Compat("disk", "cache", "off", UpTo = "1.0")]
        [Compat("disk", "queues", "1", UpTo = "1.1")]
        public abstract class Base;

        [MachineType<HypervisorMachine>("board")]
        [LegacyDisks(false, Since = "1.3")]
        public sealed partial class Board : Base;

        [MachineType<HypervisorMachine>("small-board")]
        [LegacyDisks(false, Since = "1.3")]
        public sealed partial class SmallBoard : Base;

        """;

    [Fact]
    public async Task Fixes_of_the_package_are_applied()
    {
        Assert.SkipUnless(TestRun.IsFull, $"Starts 'dotnet format' between two builds; {TestRun.Extent}.");

        var project = PackageProject.Create(packages, "Formatted", "MachineTypes", "<OutputType>Library</OutputType>")
            .With("Releases.cs", Releases)
            .With("Machines.cs", Before);
        var built = await project.BuildAsync();
        Assert.NotEqual(0, built.ExitCode);
        Assert.All(Rules, id => Assert.Contains($"error {id}", built.Output, StringComparison.Ordinal));

        (await project.FormatAsync(Rules)).Succeeded();

        Assert.Equal(After, project.Read("Machines.cs"));
        Assert.Equal(Releases, project.Read("Releases.cs"));
        (await project.BuildAsync()).Succeeded();
    }

    [Fact]
    public async Task A_file_of_a_baseline_is_closed_but_not_added()
    {
        Assert.SkipUnless(TestRun.IsFull, $"Starts 'dotnet format' twice; {TestRun.Extent}.");

        var project = PackageProject.Create(packages, "Recorded", "MachineTypes", "<OutputType>Library</OutputType>")
            .With("Releases.cs", Releases)
            .With("Machines.cs", """[MachineTypes.MachineType<HypervisorMachine>("board")] public sealed partial class Board;""")
            .With(".editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.MT2003.severity = error\n");
        (await project.BuildAsync("-p:MachineTypesUpdateBaseline=true")).Succeeded();
        var recorded = project.Read("baseline/hypervisor-1.2.machinetypes");

        // 'dotnet format' cannot add a file, so nothing is offered.
        File.Delete(project.PathOf("baseline/hypervisor-1.2.machinetypes"));
        (await project.FormatAsync("MT2003")).Succeeded();
        Assert.False(File.Exists(project.PathOf("baseline/hypervisor-1.2.machinetypes")));

        project.With("baseline/hypervisor-1.2.machinetypes", recorded.Replace("released 2025-01-15\n", "", StringComparison.Ordinal));
        (await project.FormatAsync("MT2003")).Succeeded();
        Assert.Equal(recorded, project.Read("baseline/hypervisor-1.2.machinetypes"));
    }
}
