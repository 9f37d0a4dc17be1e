using MachineTypes.Model.Composition;
using MachineTypes.Model.Definitions;
using MachineTypes.Model.Releases;

namespace MachineTypes.Model.Rules;

/// <summary>The steps that report what was reported before.</summary>
internal static class IdleSteps
{
    public static IEnumerable<Finding> Find(Declarations declarations)
    {
        var answers =
            from family in declarations.Families
            where family.Versions.Any(v => v.Release is not null)
            from property in family.Definition.Properties
            where family.Reads(property.Train)
            from answer in Of(property, family)
            select answer;

        // A step is needed if it has an effect on any family. Otherwise the first family determines the wording.
        return answers
            .GroupBy(answer => answer.Step.Anchor)
            .Where(group => group.Key.IsInSource && group.All(answer => answer.Finding is not null))
            .Select(group => group.First().Finding!);
    }

    // Yields the finding for each step that applies to the family; null for a step that has an effect.
    private static IEnumerable<(StepDefinition Step, Finding? Finding)> Of(PropertyDefinition property, Family family)
    {
        var declared = PropertySteps.Declared(property, family);
        var later = declared.Where(step => step.Since is not null).ToList();
        if (later.Count == 0)
        {
            return [];
        }

        // Without late corrections, including those of hidden values, the newest binary represents all binaries.
        var isCorrected = family.Definition.Scopes.SelectMany(scope => scope.Steps).Any(step => step.Property == property.Type && (step.Correction != default || step.Known != default));
        var releases = family.Train.All.Skip(isCorrected ? 0 : family.Train.All.Count - 1).ToList();
        var binaries = releases.Select(release => (Release: release, Steps: PropertySteps.Of(property, family, release))).ToList();
        var idle = declared.All(step => IsKnown(step, family)) ? later.Where(step => IsIdle(step, family, binaries)).ToList() : [];

        // Without its last step, a scope no longer hides the steps of the scopes that it derives from.
        while (idle.Count > 0 && !releases.All(release => CanGo(idle, property, family, release)))
        {
            idle.RemoveAt(0);
        }

        return later.Select(step => (step, idle.Contains(step) ? Report(step, property, binaries.Last(b => b.Steps.Steps.Contains(step)).Steps) : null));
    }

    // While a release is being typed, the order of the steps is not known.
    private static bool IsKnown(StepDefinition step, Family family) =>
        family.StartOf(step.Since) is not null && step.Correction.IsOn(family.Train);

    // Another rule reports a second step from the same release. A binary older than the step has no machine type that reports it.
    private static bool IsIdle(StepDefinition step, Family family, List<(Release Release, PropertySteps Steps)> binaries)
    {
        var having = binaries.Where(b => b.Steps.Steps.Contains(step) && b.Release.Index >= family.StartOf(step.Since)!.Value.Release).ToList();
        return having.Count > 0 && having.All(b => b.Steps.Before(step) == step.Value && b.Steps.Preceding(step)?.Since != step.Since);
    }

    private static bool CanGo(List<StepDefinition> idle, PropertyDefinition property, Family family, Release release)
    {
        var (with, without) = (PropertySteps.Of(property, family, release), PropertySteps.Of(property, family, release, idle));
        return family.Versions.Where(v => v.Release is null || v.Release.Index <= release.Index).All(version => Reported(with.At(version.Key)) == Reported(without.At(version.Key)));

        // A flag that is not reported reads as false.
        PropertyValue Reported(PropertyValue value) =>
            value.IsNone && property.ValueType.Kind == PropertyValueKind.Flag ? PropertyValue.Flag(false) : value;
    }

    private static Finding Report(StepDefinition step, PropertyDefinition property, PropertySteps steps)
    {
        var before = steps.Preceding(step);
        return NoEffect.Report(
            step.Anchor,
            $"'{EntryFormat.Shown(property.Name)}' = {EntryFormat.Shown(step.Value.ToString())} since {step.Since}",
            before is { Since: { } since } ? $"the step since {since} already reports it"
                : before is not null ? "the step without Since already reports it"
                : property.Default.IsNone ? "a flag is false before its first step" : "it is the property's default",
            before?.Anchor,
            Fix.Remove("the step"));
    }
}
