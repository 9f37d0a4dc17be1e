using MachineTypes.Model.Composition;
using MachineTypes.Model.Definitions;

namespace MachineTypes.Model.Rules;

/// <summary>The part of MT1020 that is about <c>Train = typeof(...)</c>: what names a train that no catalogue below it is on is applied to no machine type.</summary>
internal static class ForeignTrain
{
    public static IEnumerable<Finding> Find(Declarations declarations) =>
        declarations.Scopes.Where(scope => scope.IsWhole).SelectMany(OnScope).Concat(Properties(declarations)).OfType<Finding>();

    private static IEnumerable<Finding?> OnScope(ReachedScope scope) =>
        scope.Definition.Compat.Select(entry => (entry.Train, entry.Anchor))
            .Concat(scope.Definition.Steps.Select(step => (step.Train, step.Anchor)))
            .Concat(scope.Definition.LateChanges.Select(change => (change.Train, change.Anchor)))
            .Select(named => Check(named.Train, named.Anchor, scope.Families, $"below '{TypeName.Short(scope.Definition.Type)}'"));

    // Only the properties that families name; it is not known which train other properties belong to.
    private static IEnumerable<Finding?> Properties(Declarations declarations) =>
        from named in declarations.Families.SelectMany(family => family.Definition.Properties.Select(property => (Family: family, Property: property))).GroupBy(pair => pair.Property.Type, StringComparer.Ordinal)
        let property = named.First().Property
        select Check(property.Train, property.Anchor, [.. named.Select(pair => pair.Family)], "that reports the property");

    private static Finding? Check(string? train, Anchor anchor, IReadOnlyList<Family> families, string where) =>
        string.IsNullOrEmpty(train) || families.Count == 0 || families.Any(family => family.Reads(train)) ? null : IdleArgument.Report(
            anchor,
            "Train",
            "The attribute",
            $"'{TypeName.Short(train!)}' is not the release train of any catalogue {where}; name {string.Join(" or ", families.Select(family => TypeName.Short(family.Train.Definition.Type)).Distinct())}, or remove Train");
}
