using System.IO.Compression;
using System.Xml.Linq;
using MachineTypes.Package.Tests.Packing;

namespace MachineTypes.Package.Tests;

/// <summary>What stands in the packages.</summary>
public class ContentTests(Packages packages)
{
    [Fact]
    public void One_package_has_the_runtime_and_all_that_compiler_and_build_load()
    {
        Assert.Equal(
            [
                "LICENSE",
                "README.md",
                "analyzers/dotnet/cs/MachineTypes.Analyzers.dll",
                "analyzers/dotnet/cs/MachineTypes.CodeFixes.dll",
                "analyzers/dotnet/cs/MachineTypes.Generator.dll",
                "analyzers/dotnet/cs/MachineTypes.Model.dll",
                "build/MachineTypes.targets",
                "buildMultiTargeting/MachineTypes.targets",
                "buildTransitive/MachineTypes.props",
                "buildTransitive/MachineTypes.targets",
                "buildTransitive/config/MachineTypes.Minimum.globalconfig",
                "buildTransitive/config/MachineTypes.Off.globalconfig",
                "buildTransitive/config/MachineTypes.Recommended.globalconfig",
                "buildTransitive/config/MachineTypes.Strict.globalconfig",
                .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs", "rules")).Select(file => $"docs/rules/{Path.GetFileName(file)}").Order(StringComparer.Ordinal),
                "icon.png",
                "lib/net10.0/MachineTypes.dll",
                "lib/net10.0/MachineTypes.xml",
                "lib/net8.0/MachineTypes.dll",
                "lib/net8.0/MachineTypes.xml",
                "lib/netstandard2.0/MachineTypes.dll",
                "lib/netstandard2.0/MachineTypes.xml",
                "tasks/netstandard2.0/MachineTypes.Tasks.dll",
            ],
            FilesOf("MachineTypes"));
    }

    [Fact]
    public void The_runtime_depends_on_nothing_but_memory_where_the_framework_lacks_it()
    {
        Assert.Equal([".NETStandard2.0: System.Memory"], DependenciesOf("MachineTypes").Select(d => d.Framework + ": " + d.Id));
    }

    [Fact]
    public void The_catalogue_passes_the_rules_on()
    {
        var dependencies = DependenciesOf("MachineTypes.Qemu").Where(d => d.Id == "MachineTypes").ToArray();

        Assert.Equal(["net10.0", "net8.0", ".NETStandard2.0"], dependencies.Select(d => d.Framework));
        Assert.All(dependencies, d => Assert.Equal("All", d.Include));
        Assert.All(dependencies, d => Assert.Equal(packages.Version, d.Version));
    }

    private string[] FilesOf(string id)
    {
        using var package = ZipFile.OpenRead(packages.PathOf(id));

        return [.. package.Entries
            .Select(entry => entry.FullName)
            .Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal)
                && !name.StartsWith("package/", StringComparison.Ordinal)
                && !name.EndsWith(".nuspec", StringComparison.Ordinal)
                && name != "[Content_Types].xml")
            .Order(StringComparer.Ordinal)];
    }

    private (string Framework, string Id, string Version, string? Include)[] DependenciesOf(string id)
    {
        using var package = ZipFile.OpenRead(packages.PathOf(id));
        using var stream = package.GetEntry($"{id}.nuspec")!.Open();
        var nuspec = XDocument.Load(stream);

        return [.. nuspec.Descendants().Where(element => element.Name.LocalName == "dependency").Select(dependency => (
            (string)dependency.Parent!.Attribute("targetFramework")!,
            (string)dependency.Attribute("id")!,
            (string)dependency.Attribute("version")!,
            (string?)dependency.Attribute("include")))];
    }
}
