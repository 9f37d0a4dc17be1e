using System.Reflection;
using System.Text.RegularExpressions;

namespace MachineTypes.Architecture.Tests;

public sealed partial class LayerTests
{
    private static readonly string Root = typeof(LayerTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "RepositoryRoot").Value!;

    public static TheoryData<string> Projects => [.. Layers.All.Select(project => project.Path)];

    // Found by its compiled code, so what only a comment refers to does not count.
    [Theory, MemberData(nameof(Projects))]
    public void Folders_refer_only_to_the_folders_that_they_may_use(string path)
    {
        var violations = LayerCheck.Violations(Find(path));
        Assert.True(violations.Count == 0, string.Join('\n', violations));
    }

    [Theory, MemberData(nameof(Projects))]
    public void Folders_are_listed_above_those_that_may_use_them(string path)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var folder in Find(path).Folders)
        {
            Assert.All(folder.MayUse, used => Assert.True(seen.Contains(used), $"{folder.Name} may use {used}, which is not listed above it"));
            Assert.True(seen.Add(folder.Name), $"{folder.Name} is listed twice");
        }
    }

    [Theory, MemberData(nameof(Projects))]
    public void Every_folder_with_source_is_listed_and_every_listed_one_exists(string path) =>
        Assert.Equal(
            Find(path).Folders.Select(folder => folder.Name).Order(StringComparer.Ordinal),
            Sources(path).Where(source => NamespaceOf(source.File) is not null).Select(source => source.Folder).Distinct().Order(StringComparer.Ordinal));

    [Theory, MemberData(nameof(Projects))]
    public void Namespaces_follow_folders(string path)
    {
        var project = Find(path);
        var sources = Sources(path).Select(source => (source.File, Expected: project.NamespaceOf(source.Folder), Actual: NamespaceOf(source.File))).ToList();
        Assert.True(sources.Count > 10);
        Assert.DoesNotContain(sources, source => source.Actual is not null && source.Actual != source.Expected);
    }

    // The made-up project in the folder Sample has one reference upwards and one from a folder that is not listed.
    [Fact]
    public void A_reference_upwards_is_found_and_named()
    {
        var sample = new LayeredProject("Sample", "MachineTypes.Architecture.Tests.Sample", typeof(LayerTests).Assembly, [new("Lower"), new("Upper", "Lower")]);

        Assert.Equal(
            [
                "MachineTypes.Architecture.Tests.Sample.Lower.Foundation in Lower refers to MachineTypes.Architecture.Tests.Sample.Upper.Roof in Upper",
                "MachineTypes.Architecture.Tests.Sample.Unlisted.Annex in Unlisted refers to MachineTypes.Architecture.Tests.Sample.Lower.Foundation in Lower",
            ],
            LayerCheck.Violations(sample));
    }

    private static LayeredProject Find(string path) => Layers.All.Single(project => project.Path == path);

    private static IEnumerable<(string File, string Folder)> Sources(string path)
    {
        var root = Path.Combine(Root, path);
        return
            from file in Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
            let folder = Path.GetRelativePath(root, Path.GetDirectoryName(file)!).Replace('\\', '/')
            where folder.Split('/')[0] is not ("bin" or "obj")
            select (file, folder);
    }

    // Null for top-level statements, and for the compiler's own types that an older target framework lacks.
    private static string? NamespaceOf(string file) =>
        NamespaceDeclaration().Match(File.ReadAllText(file)) is { Success: true } match && match.Groups[1].Value is var name && name.Split('.')[0] != "System" ? name : null;

    [GeneratedRegex(@"^namespace ([\w.]+)", RegexOptions.Multiline)]
    private static partial Regex NamespaceDeclaration();
}
