using MachineTypes.Model.Composition;

namespace MachineTypes.Model.Rules;

/// <summary>MT1001: a property flips before the grace period of its deprecation has ended.</summary>
public static class EarlyFlip
{
    public const string Id = "MT1001";

    /// <summary>One finding for each step that flips too early, which names the first machine type that would.</summary>
    public static IEnumerable<Finding> Find(Declarations declarations) => Flip.All(declarations)
        .Select(Check)
        .OfType<Finding>()
        .GroupBy(finding => finding.Anchor)
        .Select(findings => findings.First());

    private static Finding? Check(Flip flip)
    {
        if (!flip.Property.IsReadOn(flip.Family.Train.Definition))
        {
            return null;
        }

        // Of several deprecations, the one with the longest grace period decides.
        var broken = flip.Property.Deprecations
            .Select(deprecation => Grace.Of(flip.Property, deprecation, flip.Family.Train))
            .OfType<Grace>()
            .Where(grace => !grace.Allows(flip.At))
            .OrderByDescending(grace => grace.Earliest?.Index ?? int.MaxValue)
            .FirstOrDefault();
        return broken is null ? null : new(
            Id,
            flip.Step.Anchor,
            "Since",
            EquatableArray<string>.Own(
            [
                flip.Property.Name,
                flip.Step.Value.ToString(),
                flip.First.Name,
                $"{broken.Train.Name} {broken.Announced.Version}{(broken.Start == broken.Announced ? "" : $", the property introduced only in {broken.Start.Version},")}",
                broken.ToString(),
                broken.Earliest?.Version ?? $"the first release after {broken.Train.Releases[broken.Train.Releases.Count - 1].Version}",
            ]),
            broken.Earliest is { } earliest ? Fix.Replace(earliest.Version) : Fix.Remove("the step"));
    }
}
