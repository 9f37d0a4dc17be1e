using System.Text;

namespace MachineTypes.Tool.Tests.Import;

/// <summary>Folders of all kinds that replies are added to: with links, imported, and of projects that need other assemblies; and releases that do not follow each other.</summary>
public class ImportIntoFolderTests
{
    private static readonly string Live = Path.Combine(AppContext.BaseDirectory, "data", "live");

    [Fact]
    public void Permissions_and_links_are_preserved()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has no file modes, and links need rights.");
            return;
        }

        using var copy = VesperDefinitions.Write();
        using var elsewhere = new DefinitionCopy();
        var (train, all) = (Path.Combine(copy.Folder, "Train.cs"), Path.Combine(copy.Folder, "Machines", "All.cs"));
        elsewhere.Write("All.cs", File.ReadAllBytes(all));
        File.Delete(all);
        File.CreateSymbolicLink(all, Path.Combine(elsewhere.Folder, "All.cs"));
        File.SetUnixFileMode(train, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);

        Assert.Equal(0, Import(copy, VesperDefinitions.Reply).ExitCode);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead, File.GetUnixFileMode(train));
        Assert.Equal(Path.Combine(elsewhere.Folder, "All.cs"), new FileInfo(all).LinkTarget);
        Assert.Contains("[Seats(8, Since = \"3.0\")]", elsewhere.Read("All.cs"), StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(copy.Folder, ".*", SearchOption.AllDirectories));
    }

    [Theory]
    [InlineData("7.2", "10.0", "11.1")]
    [InlineData("10.0", "11.1")]
    public void An_imported_folder_is_updated(params string[] releases)
    {
        using var copy = new DefinitionCopy();
        var folder = Path.Combine(copy.Folder, "out");
        Assert.Equal(0, Outcome.Of([], ["import", "--qmp", Reply(releases[0]), "-o", folder, "--namespace", "Imported"]).ExitCode);
        foreach (var release in releases.Skip(1))
        {
            var before = copy.Contents();
            var outcome = Outcome.Of([], ["import", "--qmp", Reply(release), "--into", folder]);
            Assert.Equal("", outcome.Error);

            // Only a class of the author's can declare a property that is new.
            var problems = outcome.OutLines.Where(line => line.StartsWith("not declared: ", StringComparison.Ordinal)).ToList();
            Assert.Equal(releases[0] == "7.2" ? ["not declared: acpi is reported, but no class declares the property; declare it with [MachineProperty], and run the command again"] : [], problems);
            Assert.Contains(outcome.OutLines, line => line.EndsWith(", 0 differences", StringComparison.Ordinal));

            // Lines are added, and hardly any is changed.
            var after = copy.Contents();
            Assert.InRange(before.Sum(file => Lines(file.Value).Except(Lines(after[file.Key]), StringComparer.Ordinal).Count()), 0, 12);
        }

        var compiled = CompiledProduct.Of(Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories).Select(path => new SourceFile(path, File.ReadAllText(path))));
        Assert.All(releases, release => Assert.Contains(compiled.Answered, answer => answer.Contains($": none in {release}: Present", StringComparison.Ordinal)));
        Assert.EndsWith("nothing to add", Outcome.Of([], ["import", "--qmp", Reply(releases[^1]), "--into", folder]).LastLine, StringComparison.Ordinal);
    }

    [Fact]
    public void Releases_in_between_are_added_if_machine_types_are_named_after_them()
    {
        using var copy = VesperDefinitions.Write();
        var reply = VesperDefinitions.Reply.Replace("-3.0", "-5.0", StringComparison.Ordinal)
            .Replace("{\"return\":[", "{\"return\":[{\"name\":\"vesper-pc-4.0\",\"deprecated\":false,\"seats\":8,\"compat-props\":[]},", StringComparison.Ordinal);

        Assert.Equal("", Import(copy, reply, "--date", "2026-01-01").Error);
        Assert.Contains("[Release(\"4.0\")]", copy.Read("Train.cs"), StringComparison.Ordinal);
        Assert.Contains("[Release(\"5.0\", \"2026-01-01\")]", copy.Read("Train.cs"), StringComparison.Ordinal);
        Assert.DoesNotContain("\"3.0\"", copy.Read("Train.cs"), StringComparison.Ordinal);
        Assert.EndsWith("nothing to add", Import(copy, reply).LastLine, StringComparison.Ordinal);
    }

    [Fact]
    public void A_machine_type_without_versions_stays_known()
    {
        using var copy = VesperDefinitions.Write(machines: VesperDefinitions.Machines.Replace("Unversioned = true, From = \"1.0\"", "Unversioned = true", StringComparison.Ordinal));

        Assert.Equal(0, Import(copy, VesperDefinitions.Reply).ExitCode);
        Assert.Contains("(\"toaster\", Unversioned = true, From = \"2.0\", DeprecatedIn = \"3.0\")", copy.Read(Path.Combine("Machines", "All.cs")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_bug_fix_release_that_changed_something_is_declared()
    {
        using var copy = VesperDefinitions.Write();
        var reply = Newest(VesperDefinitions.Reply).Replace("\"property\":\"slots\",\"value\":\"4\"", "\"property\":\"slots\",\"value\":\"6\"", StringComparison.Ordinal);
        var outcome = Import(copy, reply, "--as-of", "2.0.3", "--date", "2024-09-01");

        Assert.Equal("", outcome.Error);
        Assert.Contains("[BugFixRelease(\"2.0.3\", \"2024-09-01\")]", copy.Read("Train.cs"), StringComparison.Ordinal);
        Assert.Contains("[Compat(\"toaster\", \"slots\", \"6\", AddedIn = \"2.0.3\")]", copy.Read(Path.Combine("Machines", "All.cs")), StringComparison.Ordinal);
        Assert.EndsWith("nothing to add", Import(copy, reply, "--as-of", "2.0.3").LastLine, StringComparison.Ordinal);

        // The same replies as those of an older bug-fix release.
        Assert.Contains("the definitions have 2.0.3", Import(copy, reply, "--as-of", "2.0.1").AssertError(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_constructor_that_throws_has_no_known_value()
    {
        using var copy = VesperDefinitions.Write(machines: VesperDefinitions.Machines
            .Replace("(int value) : MachineValueAttribute<int>(value);", " : MachineValueAttribute<int> { public SeatsAttribute() : base(4) => throw new InvalidOperationException(); public SeatsAttribute(int value) : base(value) { } }", StringComparison.Ordinal)
            .Replace("[Seats(4)]", "[Seats]", StringComparison.Ordinal));
        var before = copy.Contents();

        Assert.Contains("the constructor of the property SeatsAttribute throws InvalidOperationException", Import(copy, VesperDefinitions.Reply).AssertError(), StringComparison.Ordinal);
        Assert.Equal(before, copy.Contents());
    }

    [Fact]
    public void Definitions_that_need_other_assemblies_name_their_project()
    {
        using var copy = VesperDefinitions.Write(machines: VesperDefinitions.Machines.Replace("public abstract class Hw;", "[Trait(\"kind\", \"hardware\")] public abstract class Hw;", StringComparison.Ordinal).Replace("using MachineTypes;", "#if OTHER\nusing Xunit;\n#endif", StringComparison.Ordinal));
        Assert.Contains("the definitions do not compile", Import(copy, VesperDefinitions.Reply).AssertError(), StringComparison.Ordinal);

        copy.Write("Vesper.csproj",
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <DefineConstants>$(DefineConstants);OTHER</DefineConstants>
              </PropertyGroup>
              <ItemGroup>
                <Using Include="MachineTypes" />
                <Reference Include="{typeof(IMachineType).Assembly.Location}" />
                <Reference Include="{typeof(TraitAttribute).Assembly.Location}" />
              </ItemGroup>
              <Target Name="WarnFirst" BeforeTargets="ResolveReferences"><Warning Text="a brace &#123; in a warning" /></Target>
            </Project>
            """);
        var outcome = Import(copy, VesperDefinitions.Reply, "--project", copy.Folder);
        Assert.Equal("", outcome.Error);
        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains("[Compat(\"disk\", \"queue\", \"2\", UpTo = \"2.0\")]", copy.Read(Path.Combine("Machines", "All.cs")), StringComparison.Ordinal);

        Assert.Contains("--project require --into", Outcome.Of([], "import", "--qmp", "x.json", "-o", "x", "--namespace", "X", "--project", "y").AssertError(), StringComparison.Ordinal);
    }

    // The reply of a release of which the machine types of 3.0 are unknown.
    private static string Newest(string reply) => string.Join('\n', reply.Split('\n').Where(line => !line.Contains("-3.0", StringComparison.Ordinal) && !line.Contains("kettle", StringComparison.Ordinal))).Replace("]},\n]}", "]}\n]}", StringComparison.Ordinal);

    private static string Reply(string release) => Path.Combine(Live, release, "s390x.json");

    private static string[] Lines(byte[] content) => Encoding.UTF8.GetString(content).Split('\n');

    private static Outcome Import(DefinitionCopy copy, string reply, params IEnumerable<string> arguments)
    {
        using var file = new TempFile(reply);
        return copy.Import(["--qmp", file.FilePath, .. arguments]);
    }
}
