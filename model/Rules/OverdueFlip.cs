using MachineTypes.Model.Composition;
using MachineTypes.Model.Definitions;
using MachineTypes.Model.Releases;
using MachineTypes.Model.Text;

namespace MachineTypes.Model.Rules;

/// <summary>MT1012: the grace period of a deprecation has ended, and new machine types still report the old value.</summary>
public static class OverdueFlip
{
    public const string Id = "MT1012";

    /// <summary>Reports each step or family that still sets the old value.</summary>
    public static IEnumerable<Finding> Find(Declarations declarations) =>
        (from family in declarations.Families
         from property in declarations.PropertiesOf(family)
         let finding = Check(property, family)
         where finding is not null
         select finding)
        .GroupBy(finding => (finding.Anchor.Type, finding.MessageArguments[0]))
        .Select(findings => findings.First());

    private static Finding? Check(PropertyDefinition property, Family family)
    {
        // Only a train that is still developed gets new machine types.
        if (family.Train.Current is not { } current
            || family.Versions.LastOrDefault(version => version.Release?.Index == current.Index && version.Key.Extra == 0) is not { } newest
            || Ended(property, family.Train) is not { } grace
            || !grace.Allows(current)
            || HasStepOnNoTrain(property, family)
            || !Lifetime.Of(newest, family.Train).Includes(current)
            || PendingFlips.Of(property, family, newest, isNamed: true) is not { Value: var flipped })
        {
            return null;
        }

        var said = PropertySteps.Of(property, family, current).Steps.LastOrDefault();
        var anchor = said?.Anchor ?? family.Definition.Anchor;
        return !anchor.IsInSource ? null : new(
            Id,
            anchor,
            null,
            EquatableArray<string>.Own(
            [
                property.Name,
                newest.Name,
                PendingFlips.OldValue(property).ToString(),
                $"{family.Train.Name} {grace.Announced.Version}",
                grace.Earliest!.Version,
                flipped.ToString(),
            ]),
            current.State == ReleaseState.InDevelopment
                ? Fix.Add($"{property.Type}({Value(flipped)}Since = {CSharpText.Literal(current.Version)})", $"Flip it on the machine types of {current.Version}")
                : null);
    }

    // A flip at a misspelled release still counts as a flip.
    private static bool HasStepOnNoTrain(PropertyDefinition property, Family family) => family.Definition.Scopes.Any(
        scope => scope.Steps.Any(step => step.Property == property.Type && family.Reads(step.Train) && family.StartOf(step.Since) is null));

    // The value is the first parameter of a flag's constructor; a constructor without parameters means true.
    private static string Value(PropertyValue value) => value == PropertyValue.Flag(true) ? "" : "false, ";

    // Of several deprecations, the one with the longest grace period decides; one that was never announced never ends.
    private static Grace? Ended(PropertyDefinition property, ReleaseTrain train)
    {
        var graces = property.Deprecations.Select(deprecation => Grace.Of(property, deprecation, train)).ToList();
        return graces.Count == 0 || graces.Any(grace => grace?.Earliest is null)
            ? null
            : graces.OrderByDescending(grace => grace!.Earliest!.Index).First();
    }
}
