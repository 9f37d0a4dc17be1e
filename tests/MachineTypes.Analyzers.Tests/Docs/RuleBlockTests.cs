using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MachineTypes.Analyzers.Tests.Rules.EveryRule;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Analyzers.Tests.Docs;

/// <summary>
/// On the C# of a rule's page, the rules report what comments at the end of lines claim, <c>// MT1001: why</c>, and nothing else. What is suppressed would be reported without
/// the suppression.
/// </summary>
public sealed partial class RuleBlockTests
{
    // They are fixed in a project file, or in a file of the baseline.
    private static readonly string[] NotFixedInCode = ["MT1022", "MT2004", "MT3010"];

    public static TheoryData<string> Ids => [.. Rulebook.Ids];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Rules_report_on_a_page_what_it_claims(string id)
    {
        var page = RulePageBlocks.Of(id);
        foreach (var block in page.HowToFix)
        {
            var (problems, reported) = await page.Run(block);
            Assert.Empty(problems);
            Assert.Equal(Claims(block), reported.Select(LineAndId).Distinct().Order(StringComparer.Ordinal));
        }

        // A reader sees what violates the rule, and what does not.
        Assert.Contains(page.HowToFix, block => Claims(block).Any(claim => claim.EndsWith(id, StringComparison.Ordinal)));
        Assert.True(NotFixedInCode.Contains(id) || page.HowToFix.Any(block => Claims(block).Count == 0));
        Assert.All(page.HowToFix.SelectMany(Claims), claim => Assert.EndsWith(id, claim, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task What_a_page_suppresses_would_be_reported(string id)
    {
        var page = RulePageBlocks.Of(id);
        var block = Assert.Single(page.Suppressed);

        var (problems, reported) = await page.Run(block);
        Assert.Empty(problems);
        Assert.Empty(reported.Select(LineAndId));

        (_, reported) = await page.Run(Pragma().Replace(block, ""));
        Assert.Equal([id], reported.Select(diagnostic => diagnostic.Id).Distinct());
    }

    [Fact]
    public void No_block_is_left_out() => Assert.All(Rulebook.Ids, id =>
    {
        var page = RulePageBlocks.Of(id);
        Assert.Equal(Fence().Count(page.Text), page.HowToFix.Count + page.Suppressed.Count);
    });

    private static List<string> Claims(string block) =>
    [
        .. (from line in block.Split('\n')
            let comment = Claim().Match(line)
            where comment.Success
            from Match id in Id().Matches(comment.Groups["ids"].Value)
            select $"{line.Trim()}: {id.Value}").Order(StringComparer.Ordinal),
    ];

    private static string LineAndId(Diagnostic diagnostic)
    {
        var line = diagnostic.Location.SourceTree?.GetText().Lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line].ToString().Trim();
        return $"{line ?? diagnostic.GetMessage(null)}: {diagnostic.Id}";
    }

    [GeneratedRegex(@"// (?<ids>MT\d{4}( MT\d{4})*)(:|$)")]
    private static partial Regex Claim();

    [GeneratedRegex(@"MT\d{4}")]
    private static partial Regex Id();

    [GeneratedRegex(@"^ *#pragma warning .*\n", RegexOptions.Multiline)]
    private static partial Regex Pragma();

    [GeneratedRegex("^```csharp$", RegexOptions.Multiline)]
    private static partial Regex Fence();
}
