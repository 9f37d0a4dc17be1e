using MachineTypes.Model.Definitions;

namespace MachineTypes.Model.Composition;

/// <summary>A scope with the families that it reaches.</summary>
/// <param name="Definition">What the scope carries; the same for all families.</param>
/// <param name="Families">The families whose machine types are known, in their fixed order.</param>
/// <param name="IsWhole">Whether these are all of them; false if an obstacle in a family below means that its machine types are not known.</param>
public sealed record ReachedScope(ScopeDefinition Definition, IReadOnlyList<Family> Families, bool IsWhole)
{
    /// <summary>The families that read an entry of the scope.</summary>
    public IEnumerable<Family> Readers(CompatDefinition entry) => Families.Where(family => family.Reads(entry.Train));

    /// <summary>The scopes of all families, each once.</summary>
    public static IEnumerable<ReachedScope> All(IEnumerable<Family> families, IEnumerable<FamilyDefinition> declared)
    {
        var known = families.ToList();
        var placed = new HashSet<FamilyDefinition>(known.SelectMany(family => family.Spans), ReferenceComparer.Instance);
        var unknown = new HashSet<string>(
            declared.Where(family => !placed.Contains(family)).SelectMany(family => family.Scopes).Select(scope => scope.Type), StringComparer.Ordinal);
        return known
            .SelectMany(family => family.Definition.Scopes.Select(scope => (Family: family, Scope: scope)))
            .GroupBy(pair => pair.Scope.Type, StringComparer.Ordinal)
            .Select(pairs => new ReachedScope(pairs.First().Scope, [.. pairs.Select(pair => pair.Family)], !unknown.Contains(pairs.Key)));
    }

    // A family's hash by value would take in every entry below it.
    private sealed class ReferenceComparer : IEqualityComparer<FamilyDefinition>
    {
        public static ReferenceComparer Instance { get; } = new();

        public bool Equals(FamilyDefinition? x, FamilyDefinition? y) => ReferenceEquals(x, y);

        public int GetHashCode(FamilyDefinition obj) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj);
    }
}
