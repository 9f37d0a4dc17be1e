using MachineTypes.Model.Composition;
using MachineTypes.Model.Definitions;

namespace MachineTypes.Model.Rules;

/// <summary>MT1002: a flag flips, and neither was a deprecation announced nor is the flag declared additive.</summary>
public static class UnannouncedFlip
{
    public const string Id = "MT1002";

    /// <summary>One finding for each step that flips such a flag.</summary>
    public static IEnumerable<Finding> Find(Declarations declarations) => Flip.All(declarations)
        .Where(flip => flip.Property is { ValueType.Kind: PropertyValueKind.Flag, IsAdditive: false }
            && flip.Property.Deprecations.All(d => d.AnnouncedIn is null))
        .GroupBy(flip => flip.Step.Anchor)
        .Select(flips => Report(flips.First()));

    private static Finding Report(Flip flip) => new(
        Id,
        flip.Step.Anchor,
        "Since",
        EquatableArray<string>.Own([flip.Property.Name, flip.Step.Value.ToString(), flip.First.Name]),
        null);
}
