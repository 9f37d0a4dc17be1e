using MachineTypes.Model.Composition;
using MachineTypes.Model.Definitions;
using MachineTypes.Model.Releases;

namespace MachineTypes.Model.Rules;

/// <summary>MT1006: a deprecation declares a shorter grace period than its train's minimum.</summary>
public static class ShortGrace
{
    public const string Id = "MT1006";

    /// <summary>Reports each argument that is below the minimum.</summary>
    public static IEnumerable<Finding> Find(Declarations declarations) =>
        (from family in declarations.Families
         from property in family.Definition.Properties
         where property.IsReadOn(family.Train.Definition)
         from deprecation in property.Deprecations
         where deprecation.Anchor.IsInSource
         from finding in Check(property, deprecation, family.Train)
         select finding)
        .GroupBy(finding => (finding.Anchor, finding.Argument))
        .Select(findings => findings.First());

    // 0 means that the train's grace period applies.
    private static IEnumerable<Finding> Check(PropertyDefinition property, DeprecationDefinition deprecation, ReleaseTrain train)
    {
        var (asked, policy) = (deprecation.Grace, train.Definition.Grace);
        if (asked.Releases != 0 && asked.Releases < policy.Releases)
        {
            yield return Report("GraceReleases", asked.Releases, policy.Releases, "release");
        }

        if (asked.Months != 0 && asked.Months < policy.Months)
        {
            yield return Report("GraceMonths", asked.Months, policy.Months, "month");
        }

        Finding Report(string argument, int given, int least, string unit) => new(
            Id,
            deprecation.Anchor,
            argument,
            EquatableArray<string>.Own([property.Name, Grace.Count(given, unit), train.Name, Grace.Count(least, unit), argument]),
            Fix.RemoveArgument(argument));
    }
}
