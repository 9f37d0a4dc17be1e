using MachineTypes.Model.Definitions;
using MachineTypes.Model.Rules;
using MachineTypes.Model.Tests.Baselines;

namespace MachineTypes.Model.Tests.Rules;

/// <summary>What a rule finds, with all that a finding has: <c>Pc#1 Since(0): property | pc-4.1 -> Pc#0 [Change to "4.2"]</c>.</summary>
internal static class Found
{
    public static string By(string rule, ProjectDefinitions project) => string.Join("; ", Project.Findings(project, []).Where(finding => finding.Rule == rule).Select(Text));

    public static string Text(Finding finding)
    {
        var argument = finding.Argument is { } named ? $" {named.Name}{(named.Position < 0 ? "" : $"({named.Position})")}{(named.Element is { } element ? $"[{element}]" : "")}" : "";
        return $"{At(finding.Anchor)}{argument}: {string.Join(" | ", finding.MessageArguments)}{(finding.Other is { } other ? $" -> {At(other)}" : "")}{Of(finding.Fix)}{Of(finding.Alternative)}";
    }

    private static string Of(Fix? fix) => fix is null ? "" : $" [{fix.Title}{(fix.Value is { } value && !fix.Title.Contains(value, StringComparison.Ordinal) ? $": {value}" : "")}{(fix.Other is { } other ? $" {At(other)}" : "")}]";

    private static string At(Anchor anchor) => $"{anchor.Type?.Split(':', '.')[^1]}#{anchor.Attribute}";
}
