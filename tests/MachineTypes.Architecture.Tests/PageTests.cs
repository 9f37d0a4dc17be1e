using System.Reflection;
using System.Text.RegularExpressions;

namespace MachineTypes.Architecture.Tests;

/// <summary>The pages of the documentation: how long their lines are, and where their links lead.</summary>
public sealed partial class PageTests
{
    private const int Width = 120;

    private static readonly string Root = typeof(PageTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "RepositoryRoot").Value!;

    // Release notes of analyzers have a format of their own.
    private static readonly IReadOnlyList<string> Pages =
    [
        .. Directory.EnumerateFiles(Root, "*.md", SearchOption.AllDirectories)
            .Where(path => !Built().IsMatch(Path.GetRelativePath(Root, path)))
            .Where(path => !Path.GetFileName(path).StartsWith("AnalyzerReleases.", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    [Fact]
    public void Prose_is_at_most_120_characters_wide()
    {
        Assert.Contains(Pages, page => page.EndsWith("README.md", StringComparison.Ordinal));
        var wide = from page in Pages
                   from line in LongProse(File.ReadAllLines(page))
                   select $"{Path.GetRelativePath(Root, page)}({line})";
        Assert.Empty(wide);
    }

    [Fact]
    public void Links_lead_to_files_and_headings_that_exist()
    {
        var broken = from page in Pages
                     from Match link in Link().Matches(Fence().Replace(File.ReadAllText(page), ""))
                     let target = link.Groups["target"].Value
                     where !target.Contains("://", StringComparison.Ordinal) && !Exists(page, target)
                     select $"{Path.GetRelativePath(Root, page)}: {target}";
        Assert.Empty(broken);
    }

    [Theory]
    [InlineData(120, false)]
    [InlineData(121, true)]
    public void A_line_may_have_120_characters(int length, bool isLong) =>
        Assert.Equal(isLong ? [1] : [], LongProse([new string('a', length)]));

    [Fact]
    public void Tables_code_and_pictures_may_be_wider()
    {
        var wide = new string('a', 200);
        Assert.Equal([6], LongProse([$"| {wide} |", "```", wide, "```", $"    {wide}", wide, $"![{wide}](a.svg)"]));
    }

    [Theory]
    [InlineData("README.md", true)]
    [InlineData("docs/rules/MT1001.md#cause", true)]
    [InlineData("docs/rules/MT1001.md#reason", false)]
    [InlineData("docs/rules/MT9999.md", false)]
    public void A_link_is_resolved(string target, bool exists) => Assert.Equal(exists, Exists(Path.Combine(Root, "README.md"), target));

    private static IEnumerable<int> LongProse(IReadOnlyList<string> lines)
    {
        var isCode = false;
        for (var index = 0; index < lines.Count; index++)
        {
            var line = lines[index];
            if (line.TrimStart().StartsWith("```", StringComparison.Ordinal)) isCode = !isCode;
            if (!isCode && line.Length > Width && !Unwrapped().IsMatch(line)) yield return index + 1;
        }
    }

    private static bool Exists(string page, string target)
    {
        var parts = target.Split('#', 2);
        var path = parts[0].Length == 0 ? page : Path.Combine(Path.GetDirectoryName(page)!, parts[0]);
        return (File.Exists(path) || Directory.Exists(path)) && (parts.Length == 1 || Anchors(path).Contains(parts[1]));
    }

    // As code hosts make them: lower case, without punctuation, with hyphens for spaces.
    private static HashSet<string> Anchors(string page) => File.ReadLines(page)
        .Where(line => line.StartsWith('#'))
        .Select(line => Punctuation().Replace(line.TrimStart('#').Trim().ToLowerInvariant(), "").Replace(' ', '-'))
        .ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex(@"(^|[\\/])(bin|obj|artifacts|TestResults)[\\/]")]
    private static partial Regex Built();

    [GeneratedRegex(@"^(\||!\[|    |#|<)")]
    private static partial Regex Unwrapped();

    [GeneratedRegex(@"(?<!\\)\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^ *```.*?^ *```|`[^`\n]*`", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex Punctuation();
}
