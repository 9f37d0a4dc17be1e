using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using MachineTypes.Package.Tests.Packing;

namespace MachineTypes.Package.Tests;

/// <summary>Every package has what a gallery and a careful reader look for.</summary>
public class AuditTests(Packages packages)
{
    public static TheoryData<string> Ids => ["MachineTypes", "MachineTypes.Qemu", "MachineTypes.Qemu.Distributions", "MachineTypes.Tool"];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Metadata_is_complete(string id)
    {
        using var package = Open(id);
        var metadata = XDocument.Load(package.GetEntry($"{id}.nuspec")!.Open()).Root!.Elements().Single();
        string Value(string name) => metadata.Elements().Single(element => element.Name.LocalName == name).Value;

        foreach (var name in new[] { "id", "title", "authors", "description", "copyright", "tags", "releaseNotes", "projectUrl", "icon", "readme", "license" })
            Assert.NotEqual("", Value(name));
        Assert.Equal(("MIT", "icon.png", "README.md"), (Value("license"), Value("icon"), Value("readme")));

        // One address for everything.
        var repository = metadata.Elements().Single(element => element.Name.LocalName == "repository");
        Assert.Equal(("git", Value("projectUrl")), ((string?)repository.Attribute("type"), (string?)repository.Attribute("url")));
        Assert.StartsWith(Value("projectUrl") + "/", Value("releaseNotes"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Files_of_the_gallery_are_in_the_package(string id)
    {
        using var package = Open(id);
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], Bytes(package, "icon.png")[..4]);
        Assert.StartsWith("MIT License", Text(package, "LICENSE"), StringComparison.Ordinal);

        // A gallery shows the page alone: links to files of the repository, and its commands, lead nowhere.
        var readme = Text(package, "README.md");
        Assert.DoesNotMatch(@"\]\((?!https?://)", readme);
        Assert.DoesNotMatch("dotnet (run|test)|--project tool", readme);
        Assert.Contains($"# {(id == "MachineTypes.Tool" ? "machine-types" : id)}\n", readme, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_taken_from_others_is_named()
    {
        using (var catalogue = Open("MachineTypes.Qemu"))
            Assert.Contains("They contain no code and no text of QEMU or libvirt", Text(catalogue, "NOTICE"), StringComparison.Ordinal);

        // Each library that the tool ships is in its notices.
        using var tool = Open("MachineTypes.Tool");
        var notices = Text(tool, "THIRD-PARTY-NOTICES.txt");
        var libraries = tool.Entries.Select(entry => entry.Name).Where(name => name.EndsWith(".dll", StringComparison.Ordinal) && !name.EndsWith(".resources.dll", StringComparison.Ordinal)).Select(Path.GetFileNameWithoutExtension).Distinct().ToList();
        Assert.Contains("Spectre.Console", libraries);
        Assert.All(libraries.Where(name => !name!.StartsWith("MachineTypes", StringComparison.Ordinal) && name != "machine-types"), name => Assert.Matches($@"(^|[\s]){Regex.Escape(name!)}(\r?\n| and )", notices));
    }

    // The path of the symbols and of the sources would show where the package was built.
    [Theory]
    [MemberData(nameof(Ids))]
    public void No_assembly_names_a_folder_of_the_build(string id)
    {
        using var package = Open(id);
        var folder = Encoding.UTF8.GetBytes(Repository.Root);
        var own = package.Entries.Where(entry => Regex.IsMatch(entry.Name, "^(MachineTypes.*|machine-types)\\.dll$")).ToList();
        Assert.NotEmpty(own);
        Assert.All(own, entry => Assert.Equal(-1, Bytes(package, entry.FullName).AsSpan().IndexOf(folder)));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_assembly_has_its_symbols(string id)
    {
        using var package = Open(id);
        var own = package.Entries.Where(entry => Regex.IsMatch(entry.Name, "^(MachineTypes.*|machine-types)\\.dll$")).ToList();

        // An entry of the debug directory has the first signature, and a file of symbols starts with the second.
        var external = own.Where(entry => Bytes(package, entry.FullName).AsSpan().IndexOf("MPDB"u8) < 0).ToList();
        Assert.All(external, entry => Assert.Matches(@"^MachineTypes\.Qemu(\.Distributions)?\.dll$", entry.Name));
        using var symbols = id.StartsWith("MachineTypes.Qemu", StringComparison.Ordinal) ? ZipFile.OpenRead(Path.ChangeExtension(packages.PathOf(id), ".snupkg")) : null;
        Assert.All(external, entry => Assert.Equal("BSJB"u8.ToArray(), Bytes(symbols ?? package, Path.ChangeExtension(entry.FullName, ".pdb"))[..4]));
    }

    [Fact]
    public async Task The_tool_is_installed_and_runs()
    {
        var folder = Path.Combine(packages.Projects, "tool");
        Directory.CreateDirectory(packages.Projects);
        (await DotNet.RunAsync(packages.Projects, "tool", "install", "MachineTypes.Tool", "--version", packages.Version, "--tool-path", folder)).Succeeded();

        var command = Path.Combine(folder, OperatingSystem.IsWindows() ? "machine-types.exe" : "machine-types");
        using var process = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo(command, ["explain", "MT1001"]) { RedirectStandardOutput = true })!;
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, process.ExitCode);
        Assert.StartsWith("# MT1001: ", output, StringComparison.Ordinal);
    }

    private ZipArchive Open(string id) => ZipFile.OpenRead(packages.PathOf(id));

    private static byte[] Bytes(ZipArchive package, string name)
    {
        using var stream = package.GetEntry(name)!.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static string Text(ZipArchive package, string name) => Encoding.UTF8.GetString(Bytes(package, name)).TrimStart('\ufeff').ReplaceLineEndings("\n");
}
