using System.Text;

namespace MachineTypes.RulePages;

/// <summary>The table of all rules, one for each thousand of ids.</summary>
public static class RuleTable
{
    private static readonly (string Thousand, string Guards)[] Groups =
    [
        ("MT1", "definitions"),
        ("MT2", "what has shipped"),
        ("MT3", "code that uses machine types"),
    ];

    private static readonly AnalysisMode Minimum = AnalysisMode.All.Single(mode => mode.Name == "Minimum");
    private static readonly AnalysisMode Strict = AnalysisMode.All.Single(mode => mode.Name == "Strict");

    /// <summary>The page of the table with the rules that there are.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="page">The page as it is.</param>
    public static string Write(IReadOnlyList<Rule> rules, string page)
    {
        var text = new StringBuilder(
            """
            # Rules

            Every diagnostic has one id and one page. Severities follow `.editorconfig`. The columns "Minimum" and "Strict" are
            modes that set the severities of all rules at once (see [below](#analysis-modes)).

            """);
        foreach (var (thousand, guards) in Groups)
        {
            var some = rules.Where(rule => rule.Id.StartsWith(thousand, StringComparison.Ordinal)).ToList();
            if (some.Count == 0)
            {
                continue;
            }

            text.Append($"\n## {thousand}xxx: {guards}\n\n| id | rule | default | Minimum | Strict | code fix |\n|---|---|---|---|---|---|\n");
            foreach (var rule in some)
            {
                text.Append($"| [{rule.Id}]({rule.Id}.md) | {rule.Title} | {rule.Default} | {Minimum.SeverityOf(rule)} | {Strict.SeverityOf(rule)} | {CodeFix(rule)} |\n");
            }
        }

        return GeneratedRegion.Write(page, text.ToString());
    }

    private static string CodeFix(Rule rule) => rule switch
    {
        { HasFix: false } => "no",
        { FixedWhere: { } condition } => $"where {condition}",
        _ => "yes",
    };
}
