namespace MachineTypes.RulePages;

/// <summary>The page of one rule: a head that is written from the analyzer, and sections that are written by hand.</summary>
public static class RulePage
{
    /// <summary>The sections of each page, in their order.</summary>
    public static IReadOnlyList<string> Sections { get; } = ["Cause", "Why it matters", "How to fix it", "When and how to suppress it"];

    /// <summary>The page with the head that it should have.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="page">The page as it is; empty where there is none yet.</param>
    public static string Write(Rule rule, string page) => GeneratedRegion.Write(
        page.Length > 0 ? page : string.Concat(Sections.Select(section => $"## {section}\n\n")).TrimEnd('\n') + "\n",
        $"""
        # {rule.Id}: {rule.Title}

        | | |
        |---|---|
        | Default | {rule.Default} |
        | Code fix | {CodeFix(rule)} |

        """);

    private static string CodeFix(Rule rule) => rule switch
    {
        { HasFix: true, FixedWhere: { } condition } => $"yes, with fix-all, where {condition}",
        { HasFix: true } => "yes, with fix-all",
        _ => $"no: {Continued(rule.NoFixBecause ?? "nobody has said why")}",
    };

    // A sentence that goes on after a colon.
    private static string Continued(string sentence) => char.ToLowerInvariant(sentence[0]) + sentence[1..].TrimEnd('.');
}
