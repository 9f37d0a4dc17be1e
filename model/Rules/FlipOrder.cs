using MachineTypes.Model.Composition;
using MachineTypes.Model.Definitions;
using MachineTypes.Model.Releases;

namespace MachineTypes.Model.Rules;

/// <summary>MT1005: a deprecated property flips twice or back, or the steps of a property are out of order or repeated.</summary>
public static class FlipOrder
{
    public const string Id = "MT1005";

    /// <summary>One finding for each step.</summary>
    public static IEnumerable<Finding> Find(Declarations declarations) => declarations.Families
        .SelectMany(family => Misplaced(family).Concat(Flipping(family)))
        .GroupBy(finding => finding.Anchor)
        .Select(findings => findings.First());

    private static IEnumerable<Finding> Misplaced(Family family) =>
        from scope in family.Definition.Scopes
        where scope.Steps.Count > 1
        from property in family.Definition.Properties
        let steps = scope.Steps
            .Where(step => step.Property == property.Type && family.Reads(step.Train) && family.StartOf(step.Since) is not null)
            .ToList()
        from finding in Misplaced(family, property, steps)
        select finding;

    private static IEnumerable<Finding> Misplaced(Family family, PropertyDefinition property, List<StepDefinition> steps)
    {
        for (var i = 1; i < steps.Count; i++)
        {
            var step = steps[i];
            if (!step.Anchor.IsReportable)
            {
                continue;
            }

            if (steps.Take(i).FirstOrDefault(earlier => Repeats(family, earlier, step)) is { } first)
            {
                yield return new(
                    Id,
                    step.Anchor,
                    SinceOf(step),
                    Message(property, $"has two steps {At(step)}, to {first.Value} and to {step.Value}; a release sets one value"),
                    first.Value == step.Value ? Fix.Remove("the repeated step") : null)
                {
                    Other = first.Anchor,
                };
            }

            // The parts of a class are not ordered relative to each other.
            else if (Successor(family, steps.Take(i), step) is { } later)
            {
                yield return new(
                    Id,
                    step.Anchor,
                    SinceOf(step),
                    Message(property, $"has the step {At(step)} after the one {At(later)}; list steps in the order of their releases"),
                    Fix.MoveBefore(later.Anchor, $"Move it before the step {At(later)}"));
            }
        }
    }

    // The step that comes next by release, so that several steps are in order when each has been moved once.
    private static StepDefinition? Successor(Family family, IEnumerable<StepDefinition> earlier, StepDefinition step) => earlier
        .Where(other => other.Anchor.Part == step.Anchor.Part && family.StartOf(other.Since) > family.StartOf(step.Since))
        .OrderBy(other => family.StartOf(other.Since))
        .FirstOrDefault();

    // A late correction may give a step another value from a release's binaries on, and values may be confirmed for different releases: then both steps apply, but never at the same time.
    // A value that is confirmed for some releases precedes one that is declared for all.
    private static bool Repeats(Family family, StepDefinition earlier, StepDefinition later) =>
        family.StartOf(earlier.Since) == family.StartOf(later.Since)
        && (earlier.Known == default) == (later.Known == default)
        && family.Train.All.Any(release => Holds(family, earlier, release) && Holds(family, later, release));

    private static bool Holds(Family family, StepDefinition step, Release release) =>
        PropertySteps.IsThere(step, family.Train, release) && PropertySteps.IsKnown(step, family.Train, release);

    private static IEnumerable<Finding> Flipping(Family family)
    {
        if (family.Definition.IsUnversioned)
        {
            yield break;
        }

        foreach (var property in family.Definition.Properties.Where(p => p.Deprecations.Count > 0))
        {
            var flips = Flip.Of(property, family).ToList();
            foreach (var (flip, first) in flips.Skip(1).Select(flip => (flip, flips[0])))
            {
                var steps = PropertySteps.Of(property, family, family.Train.Current);
                var isBack = flip.Step.Value == steps.Before(first.Step);
                yield return new(
                    Id,
                    flip.Step.Anchor,
                    "Since",
                    Message(
                        property,
                        $"flips {(isBack ? "back" : "again")}, to {flip.Step.Value} on {flip.First.Name}, after it flipped to {first.Step.Value} on {first.First.Name}; a deprecated property may flip only once"),
                    Fix.Remove("the step"))
                {
                    Other = first.Step.Anchor,
                };
            }
        }
    }

    private static Argument? SinceOf(StepDefinition step) => step.Since is null ? (Argument?)null : "Since";

    private static string At(StepDefinition step) => step.Since is null ? "without Since" : $"at {step.Since}";

    private static EquatableArray<string> Message(PropertyDefinition property, string text) => EquatableArray<string>.Own([property.Name, text]);
}
