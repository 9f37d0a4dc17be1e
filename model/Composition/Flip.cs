using MachineTypes.Model.Definitions;
using MachineTypes.Model.Releases;

namespace MachineTypes.Model.Composition;

/// <summary>A change of a property's value from one machine type of a family to the next.</summary>
/// <param name="First">The first machine type that reports the new value.</param>
/// <param name="At">The release of that machine type.</param>
public sealed record Flip(PropertyDefinition Property, Family Family, StepDefinition Step, FamilyVersion First, Release At)
{
    /// <summary>
    /// The flips of every family. A step without <c>Since</c> is what was always reported, and a machine type without versions promises nothing: neither flips.
    /// </summary>
    public static IEnumerable<Flip> All(Declarations declarations) =>
        from family in declarations.Families
        where family.Versions.Any(v => v.Release is not null)
        from property in family.Definition.Properties
        from flip in Of(property, family)
        where flip.Step.Anchor.IsReportable
        select flip;

    /// <summary>The flips of one property in a family, also those that a referenced assembly declares.</summary>
    public static IEnumerable<Flip> Of(PropertyDefinition property, Family family)
    {
        var steps = PropertySteps.Of(property, family, family.Train.Current);
        foreach (var step in steps.Steps)
        {
            if (step.Since is not null
                && steps.Before(step) is { IsNotKnown: false } before
                && !step.Value.IsNotKnown
                && before != step.Value
                && FirstWith(step, family) is { Release: { } release } first)
            {
                yield return new(property, family, step, first, release);
            }
        }
    }

    private static FamilyVersion? FirstWith(StepDefinition step, Family family) =>
        family.StartOf(step.Since) is { } start ? family.Versions.FirstOrDefault(v => v.Key >= start) : null;
}
