using Microsoft.CodeAnalysis;

namespace MachineTypes.RulePages;

/// <summary>A value of the MSBuild property <c>MachineTypesAnalysisMode</c>: the severities of all rules at once.</summary>
/// <param name="Name">The value, such as <c>Minimum</c>.</param>
/// <param name="Meaning">A comment for the mode's file.</param>
/// <param name="Severities">Returns the severity of a rule; null if the mode turns the rule off.</param>
public sealed record AnalysisMode(string Name, string Meaning, Func<Rule, DiagnosticSeverity?> Severities)
{
    /// <summary>Gets all modes, the least strict first.</summary>
    public static IReadOnlyList<AnalysisMode> All { get; } =
    [
        new("Off", "no rule", _ => null),
        new("Minimum", "only the rules that report errors", rule => rule.Severity == DiagnosticSeverity.Error ? rule.Severity : null),
        new("Recommended", "the rules' defaults", rule => rule.Severity),
        new("Strict", "warnings become errors, and suggestions warnings", rule => rule.Severity switch
        {
            DiagnosticSeverity.Info => DiagnosticSeverity.Warning,
            _ => DiagnosticSeverity.Error,
        }),
    ];

    /// <summary>Gets the name of the mode's file in the package.</summary>
    public string FileName => $"MachineTypes.{Name}.globalconfig";

    /// <summary>Returns the severity of a rule as <c>.editorconfig</c> spells it.</summary>
    /// <param name="rule">The rule.</param>
    public string SeverityOf(Rule rule) => Severities(rule) is { } severity ? Rule.Spell(severity) : "none";

    /// <summary>Returns the text of the mode's file.</summary>
    /// <param name="rules">All rules.</param>
    public string Write(IEnumerable<Rule> rules) =>
        $"""
        # MachineTypesAnalysisMode {Name}: {Meaning}. Written by: {RuleDocs.Command}
        is_global = true
        # Below 0, so that a project's own .globalconfig files take precedence, as .editorconfig always does.
        global_level = -1

        {string.Concat(rules.Select(rule => $"dotnet_diagnostic.{rule.Id}.severity = {SeverityOf(rule)}\n"))}
        """.ReplaceLineEndings("\n");
}
