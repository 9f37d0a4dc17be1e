using MachineTypes.Model.Composition;
using MachineTypes.Model.Definitions;

namespace MachineTypes.Model.Rules;

/// <summary>MT1013: machine types are past the release that could delete them, and neither the train's rule nor <c>RemovedIn</c> deletes them.</summary>
public static class OverdueDeletion
{
    public const string Id = "MT1013";

    /// <summary>Reports each declaration of a family that has a deprecation but not a removal.</summary>
    public static IEnumerable<Finding> Find(Declarations declarations) =>
        from family in declarations.Families
        from span in family.Spans
        where span is { IsUnversioned: false, DeprecatedIn: not null, RemovedIn: null, Anchor.IsInSource: true }
        let finding = Check(span, family)
        where finding is not null
        select finding;

    private static Finding? Check(FamilyDefinition span, Family family)
    {
        var train = family.Train;
        if (train.Current is not { } current
            || train.Find(span.DeprecatedIn) is not { } deprecated
            || Grace.From(deprecated, train) is not { Earliest: { } deletion }
            || deletion.Index > current.Index)
        {
            return null;
        }

        var left = family.Versions
            .Where(version => ReferenceEquals(version.Span, span) && Lifetime.Of(version, train).Includes(current) && version.Release!.Index < deprecated.Index)
            .ToList();
        return left.Count == 0 ? null : new(
            Id,
            span.Anchor,
            "DeprecatedIn",
            EquatableArray<string>.Own(
            [
                left.Count == 1 ? $"{left[0].Name} has" : $"{left[0].Name} to {left[left.Count - 1].Name} have",
                $"{train.Name} {deprecated.Version}",
                deletion.Version,
                current.Version,
            ]));
    }
}
