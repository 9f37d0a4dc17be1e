using MachineTypes.Model.Composition;
using MachineTypes.Model.Definitions;

namespace MachineTypes.Model.Rules;

/// <summary>MT1004: a property reports a new value on a machine type older than the release that introduced the property.</summary>
public static class EarlyReport
{
    public const string Id = "MT1004";

    /// <summary>One finding for each step whose first machine type is too old.</summary>
    public static IEnumerable<Finding> Find(Declarations declarations) => Flip.All(declarations)
        .Select(Check)
        .OfType<Finding>()
        .GroupBy(finding => finding.Anchor)
        .Select(findings => findings.First());

    // A value such as the default CPU existed before it was reported, and may change freely. A flag is introduced together with its report, and a flip that takes something away
    // must be reported beforehand.
    private static Finding? Check(Flip flip)
    {
        var (property, train) = (flip.Property, flip.Family.Train);
        return (property.ValueType.Kind == PropertyValueKind.Flag || property.WithdrawsFeature)
            && !flip.Step.Value.IsNone
            && property.IsReadOn(train.Definition)
            && train.Find(property.IntroducedIn) is { } introduced
            && flip.At.Index < introduced.Index
            ? new(
                Id,
                flip.Step.Anchor,
                "Since",
                EquatableArray<string>.Own(
                [
                    property.Name,
                    flip.Step.Value.ToString(),
                    flip.First.Name,
                    $"{train.Name} {introduced.Version}",
                ]),
                Fix.Replace(introduced.Version))
            : null;
    }
}
