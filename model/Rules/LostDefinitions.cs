using MachineTypes.Model.Baselines;
using MachineTypes.Model.Composition;
using MachineTypes.Model.Definitions;
using MachineTypes.Model.Releases;

namespace MachineTypes.Model.Rules;

/// <summary>Finds where to report definitions that have been removed: at the class whose families all lost them.</summary>
internal static class LostDefinitions
{
    /// <summary>Returns where to report each removed definition, with the differences that it causes.</summary>
    public static IEnumerable<(Anchor Anchor, IReadOnlyList<ShippedDifference> Lost)> Of(BaselineComparison comparison, Declarations declarations)
    {
        var shipped = comparison.Shipped.ToDictionary(family => family.Family);
        var indexes = new List<(Anchor Anchor, IReadOnlyList<ShippedDifference> Lost)>();
        foreach (var lost in comparison.Differences.Where(d => d.Cause.Anchor is null).GroupBy(d => Definition(d, declarations)))
        {
            var left = lost.ToList();
            while (left.Count > 0)
            {
                var families = new HashSet<Family>(left.Select(d => d.Family?.Family).OfType<Family>());
                var (anchor, reported) = ScopeOf(families, shipped, declarations) is { } scope
                    ? (Anchor.OfType(scope.Definition.Type), left.Where(d => scope.Families.Contains(d.Family!.Family)).ToList())
                    : (Elsewhere(left[0], comparison.Baseline.Train, declarations), left.Where(d => d.Family == left[0].Family).ToList());
                indexes.Add((anchor, reported));
                left = [.. left.Except(reported)];
            }
        }

        return indexes;
    }

    /// <summary>Restores the placeholders in a string, to compare definitions that several catalogues share.</summary>
    public static string Unfilled(string text, DefinedFamily? family, Declarations declarations)
    {
        foreach (var (name, own) in family is null ? default : declarations.TextsOf(family.Family))
        {
            text = own.Length == 0 ? text : text.Replace(own, "{" + name + "}");
        }

        return text;
    }

    // Identifies what one attribute declared, whatever families it applied to.
    private static (FactKind, string, string, string?, string?) Definition(ShippedDifference difference, Declarations declarations) => (
        difference.Key.Kind,
        Unfilled(difference.Key.Name, difference.Family, declarations),
        Unfilled(difference.Key.Detail, difference.Family, declarations),
        difference.ShippedAt,
        difference.Shipped is null ? null : Unfilled(difference.Shipped, difference.Family, declarations));

    // Of the scopes all of whose shipped families lost it, the one with the most; of those with the same families, the one nearest to them.
    private static ReachedScope? ScopeOf(HashSet<Family> lost, Dictionary<Family, DefinedFamily> shipped, Declarations declarations) => declarations.Scopes
        .Where(scope => scope.Definition.IsInSource)
        .Select(scope => (Scope: scope, Families: scope.Families.Where(shipped.ContainsKey).ToList()))
        .Where(s => s.Families.Count > 0 && s.Families.All(lost.Contains))
        .OrderByDescending(s => s.Families.Count)
        .ThenByDescending(s => s.Families[0].Definition.Scopes.TakeWhile(scope => scope.Type != s.Scope.Definition.Type).Count())
        .Select(s => s.Scope)
        .FirstOrDefault();

    private static Anchor Elsewhere(ShippedDifference difference, ReleaseTrain train, Declarations declarations) =>
        difference.Family is { } family ? family.Family.Definition.Anchor
        : declarations.Project.Properties.FirstOrDefault(property => property.Name == difference.Key.Name) is { Anchor.IsInSource: true } property ? property.Anchor
        : declarations.AnchorOf(train);
}
