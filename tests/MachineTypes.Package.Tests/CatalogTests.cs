using MachineTypes.Package.Tests.Packing;

namespace MachineTypes.Package.Tests;

/// <summary>Projects that reference the catalogue alone.</summary>
public class CatalogTests(Packages packages)
{
    private const string Program =
        """
        using MachineTypes.Qemu;

        Console.WriteLine(X86_64Machine.TryParse("pc-i440fx-4.2", out var machine));
        Console.WriteLine($"{machine.Name}, {machine.Family}, {machine.Release}, {machine.CpuMax}, {machine.NumaMemSupported}");
        Console.WriteLine(X86_64Machine.TryParse("pc-q35-4.0.1"u8, out machine) && machine == X86_64Machine.PcQ35_4_0_1);
        Console.WriteLine(machine.TryGetCompat("virtio-blk-device", "queue-size", out var value) ? value : "none");
        Console.WriteLine(X86_64Machine.TryParse("pc-i440fx-4.3", out machine));

        """;

    private const string Printed =
        """
        True
        pc-i440fx-4.2, pc-i440fx, 4.2, 255, True
        True
        128
        False

        """;

    private const string EarlyFlip =
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

        [MachineType<HypervisorMachine>("board", From = "1.0")]
        [LegacyDisks(false, Since = "1.2")]
        public sealed partial class Board;

        """;

    [Fact]
    public async Task The_release_that_a_project_targets_reaches_the_rules()
    {
        const string Start =
            """
            using MachineTypes;
            using MachineTypes.Qemu;

            Vm.Start("pc-q35-4.2");

            internal static class Vm
            {
                public static void Start([MachineTypeName<X86_64Machine>] string name) => Console.WriteLine(name);
            }

            """;
        var project = PackageProject.Create(packages, "Target", "MachineTypes.Qemu", "<MachineTypesTarget>QEMU 10.0</MachineTypesTarget>").With("Program.cs", Start);

        var built = await project.BuildAsync();

        Assert.NotEqual(0, built.ExitCode);
        Assert.Contains("error MT3002: 'pc-q35-4.2' has been deprecated since QEMU 9.1, and this project targets QEMU 10.0", built.Output, StringComparison.Ordinal);
        (await project.With("Program.cs", Start.Replace("pc-q35-4.2", "pc-q35-9.2", StringComparison.Ordinal)).BuildAsync()).Succeeded();
    }

    [Fact]
    public async Task Machine_types_are_looked_up()
    {
        var project = PackageProject.Create(packages, "Lookup", "MachineTypes.Qemu").With("Program.cs", Program);

        (await project.BuildAsync()).Succeeded();

        Assert.Equal(Printed, (await project.RunAsync()).Succeeded());
    }

    [Fact]
    public async Task The_rules_come_with_the_catalogue()
    {
        var built = await PackageProject.Create(packages, "OwnMachines", "MachineTypes.Qemu")
            .With("Program.cs", Program)
            .With("Hypervisor.cs", EarlyFlip)
            .BuildAsync();

        Assert.NotEqual(0, built.ExitCode);
        Assert.Contains("Hypervisor.cs", built.Output, StringComparison.Ordinal);
        Assert.Contains("error MT1001", built.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_is_compiled_ahead_of_time_without_a_warning()
    {
        Assert.SkipUnless(TestRun.IsFull, $"Compiles the whole program ahead of time; {TestRun.Extent}.");
        if (!NativeLinker.IsFound) Assert.Skip($"No native linker ({NativeLinker.Names}) is on the path, so nothing can be compiled ahead of time here.");

        var project = PackageProject.Create(packages, "AheadOfTime", "MachineTypes.Qemu", "<PublishAot>true</PublishAot>").With("Program.cs", Program);
        var published = (await project.PublishAsync()).Succeeded();

        Assert.DoesNotContain("warning", published, StringComparison.Ordinal);
        Assert.Equal(Printed, (await project.RunPublishedAsync()).Succeeded());
    }
}
