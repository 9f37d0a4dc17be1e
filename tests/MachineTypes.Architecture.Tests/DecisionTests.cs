using System.Reflection;
using System.Text.RegularExpressions;

namespace MachineTypes.Architecture.Tests;

/// <summary>Each record of a decision is in the index, and the code that it explains names it.</summary>
public sealed partial class DecisionTests
{
    private static readonly string Root = typeof(DecisionTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "RepositoryRoot").Value!;

    private static readonly string Folder = Path.Combine(Root, "docs", "decisions");

    private static readonly string[] Records =
    [
        .. Directory.EnumerateFiles(Folder, "*.md")
            .Select(path => Path.GetFileName(path))
            .Where(name => name != "README.md")
            .Order(StringComparer.Ordinal),
    ];

    [Fact]
    public void No_two_records_have_the_same_number()
    {
        Assert.All(Records, name => Assert.Matches(@"^\d{4}-[a-z\d-]+\.md$", name));
        Assert.Equal(Records.Length, Records.DistinctBy(name => name[..4], StringComparer.Ordinal).Count());
    }

    [Fact]
    public void The_index_has_each_record_with_its_title() => Assert.Equal(
        Records.Select(name => $"| [{name[..4]}]({name}) | {File.ReadLines(Path.Combine(Folder, name)).First()[8..]} |"),
        File.ReadLines(Path.Combine(Folder, "README.md"))
            .Where(line => line.StartsWith("| [", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal));

    [Fact]
    public void Code_names_each_record_and_no_other()
    {
        var named = Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories)
            .Where(path => Source().IsMatch(path) && !Built().IsMatch(Path.GetRelativePath(Root, path)))
            .SelectMany(path => Mention().Matches(File.ReadAllText(path)))
            .Select(mention => mention.Groups["name"].Value)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
        Assert.Equal(Records, named);
    }

    [GeneratedRegex(@"\.(cs|csproj|props|targets)$")]
    private static partial Regex Source();

    [GeneratedRegex(@"(^|[\\/])(bin|obj|artifacts|TestResults)[\\/]")]
    private static partial Regex Built();

    [GeneratedRegex(@"docs/decisions/(?<name>\d{4}-[\w-]+\.md)")]
    private static partial Regex Mention();
}
