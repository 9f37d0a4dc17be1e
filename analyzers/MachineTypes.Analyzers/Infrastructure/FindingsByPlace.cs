using MachineTypes.Generator.Parsing;
using MachineTypes.Model;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Analyzers;

/// <summary>What all rules say about a project, found by rule and type. Findings name places by numbers, so they hold for each compilation of one surface.</summary>
internal sealed class FindingsByPlace(IEnumerable<Finding> findings)
{
    private readonly Dictionary<string, ILookup<string, Finding>> _byRule = findings
        .GroupBy(finding => finding.Rule, StringComparer.Ordinal)
        .ToDictionary(rule => rule.Key, rule => rule.ToLookup(finding => finding.Anchor.Type, StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>What a rule says about a type; the name of the type is not asked for where the rule says nothing at all.</summary>
    public IEnumerable<Finding> Of(string rule, INamedTypeSymbol type) =>
        _byRule.TryGetValue(rule, out var byType) ? byType[type.FullName()] : [];
}
