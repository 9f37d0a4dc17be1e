using MachineTypes.Package.Tests.Packing;

namespace MachineTypes.Package.Tests;

/// <summary>A project that gets a baseline, keeps it and ships a release, by the command line alone.</summary>
public class BaselineTests(Packages packages)
{
    private const string Update = "-p:MachineTypesUpdateBaseline=true";
    private const string Check = "-p:MachineTypesCheckBaseline=true";

    [Fact]
    public async Task A_project_starts_a_baseline_keeps_it_and_ships_a_release()
    {
        Assert.SkipUnless(TestRun.IsFull, $"Builds a project fifteen times; {TestRun.Extent}.");

        var project = Timeline("Baseline");

        // First use: all releases that are out, and the one in development.
        (await project.BuildAsync(Update)).Succeeded();
        Assert.Equal(
            [".gitattributes", "qemu-4.0.machinetypes", "qemu-4.1.machinetypes", "qemu-4.2.machinetypes", "qemu-5.0.machinetypes"],
            project.FilesOf("baseline"));
        Assert.Contains("merge=union", project.Read("baseline/.gitattributes"), StringComparison.Ordinal);
        Assert.Equal(
            """
            machinetypes-baseline 1
            released 2019-12-12
            QemuMachine pc-i440fx compat virtio-pci x-pcie-flr-init upto 4.1 = "off"
            QemuMachine pc-i440fx machine 4.2

            """,
            project.Read("baseline/qemu-4.2.machinetypes"));
        (await project.BuildAsync(Check)).Succeeded();

        // The release in development has changed: its file is not what the definitions say.
        var written = project.Read("baseline/qemu-5.0.machinetypes");
        project.With("MachineTypes.cs", project.Read("MachineTypes.cs").Replace("[CpuMax(255)]", "[CpuMax(255)]\n[CpuMax(288, Since = \"5.0\")]", StringComparison.Ordinal));
        var drift = await project.BuildAsync(Check);
        Assert.NotEqual(0, drift.ExitCode);
        Assert.Contains("qemu-5.0.machinetypes : error MT2003", drift.Output, StringComparison.Ordinal);
        Assert.Equal(written, project.Read("baseline/qemu-5.0.machinetypes"));

        // A day that is none changes nothing.
        var wrong = await project.BuildAsync("-t:MachineTypesShip", "-p:MachineTypesDate=2020-4-28");
        Assert.NotEqual(0, wrong.ExitCode);
        Assert.Contains("'2020-4-28' is not a valid date; use yyyy-MM-dd", wrong.Output, StringComparison.Ordinal);
        Assert.Equal(written, project.Read("baseline/qemu-5.0.machinetypes"));

        (await project.BuildAsync("-t:MachineTypesShip", "-p:MachineTypesRelease=5.0", "-p:MachineTypesDate=2020-04-29")).Succeeded();
        Assert.Equal(
            """
            machinetypes-baseline 1
            released 2020-04-29
            QemuMachine pc-i440fx compat mch smbase-smram upto 4.2 = "off"
            QemuMachine pc-i440fx compat virtio-blk-device queue-size upto 4.2 = "128"
            QemuMachine pc-i440fx machine 5.0
            QemuMachine pc-i440fx property cpu-max since 5.0 = "288"
            QemuMachine pc-i440fx property requires-memdev since 5.0 = "true"

            """,
            project.Read("baseline/qemu-5.0.machinetypes"));
        Assert.Contains("[Release(\"5.0\", \"2020-04-29\")]\n", project.Read("Releases.cs"), StringComparison.Ordinal);
        (await project.BuildAsync(Check)).Succeeded();

        // The compiler runs again when a file was deleted, though nothing that is left is newer than its output.
        (await project.BuildAsync()).Succeeded();
        var recorded = project.Read("baseline/qemu-4.1.machinetypes");
        File.Delete(project.PathOf("baseline/qemu-4.1.machinetypes"));
        var deleted = await project.BuildAsync();
        Assert.NotEqual(0, deleted.ExitCode);
        Assert.Contains("error MT2004: qemu-4.1.machinetypes(1,1): the file is missing", deleted.Output, StringComparison.Ordinal);
        project.With("baseline/qemu-4.1.machinetypes", recorded);
        (await project.BuildAsync()).Succeeded();

        // What has shipped stays: the compiler tells what is changed, and 'dotnet format' puts it back.
        var shipped = project.Read("MachineTypes.cs");
        Assert.Contains("\"smbase-smram\", \"off\"", shipped, StringComparison.Ordinal);
        project.With("MachineTypes.cs", shipped.Replace("\"smbase-smram\", \"off\"", "\"smbase-smram\", \"on\"", StringComparison.Ordinal));
        var changed = await project.BuildAsync();
        Assert.NotEqual(0, changed.ExitCode);
        Assert.Contains("error MT2001: pc-i440fx-4.0 to pc-i440fx-4.2: 'mch.smbase-smram' is 'on', but was 'off' when QEMU 5.0 shipped", changed.Output, StringComparison.Ordinal);
        (await project.FormatAsync("MT2001")).Succeeded();
        Assert.Equal(shipped, project.Read("MachineTypes.cs"));

        // A byte order mark is told where it stands.
        File.WriteAllText(project.PathOf("baseline/qemu-4.2.machinetypes"), project.Read("baseline/qemu-4.2.machinetypes"), new System.Text.UTF8Encoding(true));
        var marked = await project.BuildAsync();
        Assert.Contains("error MT2004: qemu-4.2.machinetypes(1,1): the file starts with a byte order mark", marked.Output, StringComparison.Ordinal);
        project.With("baseline/qemu-4.2.machinetypes", project.Read("baseline/qemu-4.2.machinetypes"));

        var twice = await project.BuildAsync("-t:MachineTypesShip", "-p:MachineTypesRelease=5.0");
        Assert.NotEqual(0, twice.ExitCode);
        Assert.Contains("QEMU 5.0 is out already, since 2020-04-29", twice.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_target_frameworks_ship_once()
    {
        Assert.SkipUnless(TestRun.IsFull, $"Builds for two frameworks, twice; {TestRun.Extent}.");

        var project = Timeline("Frameworks", "<TargetFrameworks>net8.0;net10.0</TargetFrameworks><OutputType>Library</OutputType>");
        project.With("Program.cs", "");

        (await project.BuildAsync(Update)).Succeeded();
        (await project.BuildAsync("-t:MachineTypesShip")).Succeeded();

        Assert.Equal(5, project.FilesOf("baseline").Count);
        Assert.StartsWith("machinetypes-baseline 1\nreleased 2020-04-28\n", project.Read("baseline/qemu-5.0.machinetypes"), StringComparison.Ordinal);
        Assert.Contains("[Release(\"5.0\", \"2020-04-28\")]", project.Read("Releases.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_command_line_ships()
    {
        var project = Timeline("Shipped");

        Assert.Contains("QEMU 5.0 is shipped: 2020-04-29", (await Ship(project, "5.0", "--date", "2020-04-29")).Succeeded(), StringComparison.Ordinal);
        Assert.Equal(5, project.FilesOf("baseline").Count);
    }

    [Fact]
    public async Task The_command_line_checks()
    {
        Assert.SkipUnless(TestRun.IsFull, $"Builds a project four times; {TestRun.Extent}.");

        var project = Timeline("Checked");

        var missing = await Ship(project, "--check");
        Assert.Equal(1, missing.ExitCode);
        Assert.Contains("error MT2003: The baseline lacks this file", missing.Output, StringComparison.Ordinal);

        (await Ship(project, "5.0", "--date", "2020-04-29")).Succeeded();
        Assert.Equal("The baseline matches the definitions.\n", (await Ship(project, "--check", "--project", project.PathOf("Checked.csproj"))).Succeeded());

        var unknown = await Ship(project, "5.O");
        Assert.Equal(2, unknown.ExitCode);
        Assert.Contains("QEMU has no release '5.O'; did you mean 5.0?", unknown.Output, StringComparison.Ordinal);
    }

    // Warnings are errors in these projects, and MT2003 would fail the build that is to record the release.
    [Fact]
    public async Task A_build_finishes_a_shipment_that_was_interrupted()
    {
        Assert.SkipUnless(TestRun.IsFull, $"Builds a project three times; {TestRun.Extent}.");

        var project = Timeline("Interrupted");
        (await project.BuildAsync(Update)).Succeeded();
        project.With("Releases.cs", project.Read("Releases.cs").Replace("Expected = \"2020-04-28\"", "\"2020-04-29\"", StringComparison.Ordinal));

        Assert.Contains("QEMU 5.0 is shipped: 2020-04-29", (await project.BuildAsync("-t:MachineTypesShip")).Succeeded(), StringComparison.Ordinal);
        Assert.StartsWith("machinetypes-baseline 1\nreleased 2020-04-29\n", project.Read("baseline/qemu-5.0.machinetypes"), StringComparison.Ordinal);
        Assert.Contains("QEMU has no release in development", (await project.BuildAsync("-t:MachineTypesShip")).Output, StringComparison.Ordinal);
    }

    // The compiler opens whatever is in the folder, and would wait for a pipe for ever.
    [Fact]
    public async Task A_named_pipe_in_the_baseline_is_an_error()
    {
        Assert.SkipUnless(TestRun.IsFull, $"Builds a project three times; {TestRun.Extent}.");
        Assert.SkipWhen(OperatingSystem.IsWindows(), "requires mkfifo");

        var project = Timeline("Pipe");
        Directory.CreateDirectory(project.PathOf("baseline"));
        (await DotNet.RunProgramAsync("/usr/bin/mkfifo", project.PathOf("baseline"), "qemu-5.0.machinetypes")).Succeeded();
        foreach (var arguments in new[] { Update, Check, "-t:MachineTypesShip" })
        {
            var refused = await project.BuildAsync(arguments);
            Assert.NotEqual(0, refused.ExitCode);
            Assert.Contains("qemu-5.0.machinetypes is not a regular file", refused.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_train_and_its_catalogue_ship_from_two_projects_of_a_solution()
    {
        Assert.SkipUnless(TestRun.IsFull, $"Builds a solution of three projects seven times; {TestRun.Extent}.");

        const string Head = "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup><ItemGroup>";
        var all = PackageProject.Create(packages, "Solution", "MachineTypes");
        File.Delete(all.PathOf("Solution.csproj"));
        foreach (var (name, references, source) in new[]
        {
            ("Train", $"<PackageReference Include=\"MachineTypes\" Version=\"{packages.Version}\" />", "using MachineTypes; [ReleaseTrain(\"Vesper\")] [Release(\"1.0\", \"2018-01-10\"), Release(\"1.1\", date: null, Expected = \"2019-06-01\")] public readonly partial struct Rel;"),
            ("Cat", "<ProjectReference Include=\"../Train/Train.csproj\" />", "using MachineTypes; [MachineCatalog<Rel>] public readonly partial struct M; [MachineType<M>(\"pc\", Alias = \"p\")] public sealed class Pc;"),
            ("Use", "<ProjectReference Include=\"../Cat/Cat.csproj\" />", "class U { string s = M.Pc_1_0.Name; }"),
        })
        {
            Directory.CreateDirectory(all.PathOf(name));
            all.With($"{name}/{name}.csproj", $"{Head}{references}</ItemGroup></Project>").With($"{name}/{name}.cs", source);
        }

        all.With("All.slnx", "<Solution><Project Path=\"Train/Train.csproj\" /><Project Path=\"Cat/Cat.csproj\" /><Project Path=\"Use/Use.csproj\" /></Solution>");
        (await all.BuildAsync(Update)).Succeeded();
        (await all.BuildAsync(Check)).Succeeded();
        Assert.False(Directory.Exists(all.PathOf("Use/baseline")) || Directory.Exists(all.PathOf("Train/baseline")));
        (await DotNet.RunAsync(all.PathOf("Use"), "build", "-t:MachineTypesShip")).Succeeded();

        var useless = await Ship(all, "--check", "--project", "Train");
        Assert.Equal(2, useless.ExitCode);
        Assert.Contains("nothing was checked: the project has no catalogue", useless.Output, StringComparison.Ordinal);

        var wrongProject = await Ship(all, "1.1", "--project", "Cat");
        Assert.Equal(2, wrongProject.ExitCode);
        Assert.Contains("Vesper is declared in another project: run 'machine-types ship 1.1' (or 'dotnet build -t:MachineTypesShip -p:MachineTypesRelease=1.1') there, which sets the date, and then again here", wrongProject.Output, StringComparison.Ordinal);

        Assert.Contains("Vesper 1.1 is shipped: 2019-07-01", (await Ship(all, "1.1", "--date", "2019-07-01", "--project", "Train")).Succeeded(), StringComparison.Ordinal);
        Assert.Contains("Release(\"1.1\", date: \"2019-07-01\")", all.Read("Train/Train.cs"), StringComparison.Ordinal);
        var both = (await all.BuildAsync("-t:MachineTypesShip", "-p:MachineTypesRelease=1.1")).Succeeded();
        Assert.Contains("Vesper 1.1 is already dated: 2019-07-01", both, StringComparison.Ordinal);
        Assert.Contains("Vesper 1.1 is shipped: 2019-07-01", both, StringComparison.Ordinal);
        Assert.Contains("released 2019-07-01", all.Read("Cat/baseline/vesper-1.1.machinetypes"), StringComparison.Ordinal);
        (await all.BuildAsync(Check)).Succeeded();
    }

    private static Task<CommandResult> Ship(PackageProject project, params string[] arguments) => DotNet.RunAsync(project.Folder, [Repository.Tool, "ship", .. arguments]);

    private PackageProject Timeline(string name, string properties = "")
    {
        var project = PackageProject.Create(packages, name, "MachineTypes", properties);
        foreach (var file in Directory.GetFiles(Repository.Path("samples", "RequiresMemdev"), "*.cs"))
        {
            project.With(Path.GetFileName(file), File.ReadAllText(file));
        }

        return project;
    }
}
