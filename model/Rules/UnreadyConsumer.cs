using MachineTypes.Model.Composition;
using MachineTypes.Model.Definitions;
using MachineTypes.Model.Releases;

namespace MachineTypes.Model.Rules;

/// <summary>MT1007: a consumer that is still supported when a property flips has not adopted it.</summary>
public static class UnreadyConsumer
{
    public const string Id = "MT1007";

    /// <summary>
    /// Reports each step, with the oldest release that is not ready, of the first consumer that has one. A flip of a referenced assembly is reported where this
    /// project's consumer declares that it consumes it, once for each property.
    /// </summary>
    public static IEnumerable<Finding> Find(Declarations declarations)
    {
        var own = Consumption.Of(declarations.Trains).ToList();
        var referenced = declarations.Referenced is { } other ? Consumption.Of(other.Trains) : [];
        var here = Flips(declarations)
            .Select(flip => own.Concat(referenced).Select(c => Check(flip, c, flip.Step.Anchor, "Since")).FirstOrDefault(found => found is not null));
        var elsewhere = declarations.Referenced is { } with
            ? from flip in Flips(with)
              from consumption in own
              where consumption.Definition.Anchor.IsInSource
              select Check(flip, consumption, consumption.Definition.Anchor, null)
            : [];
        return here.Concat(elsewhere)
            .OfType<Finding>()
            .GroupBy(finding => (finding.Anchor, finding.MessageArguments[0]))
            .Select(findings => findings.First());
    }

    private static IEnumerable<Flip> Flips(Declarations declarations) =>
        from family in declarations.Families
        from property in family.Definition.Properties
        where property.WithdrawsFeature && property.IsReadOn(family.Train.Definition)
        from flip in Flip.Of(property, family)
        select flip;

    private static Finding? Check(Flip flip, Consumption consumption, Anchor anchor, Argument? argument)
    {
        var (consumer, months) = (consumption.Consumer, consumption.Definition.SupportMonths);
        if (!anchor.IsReportable || months <= 0 || consumption.Definition.Train != flip.Family.Train.Definition.Type || flip.At.DateOrExpected is not { } date)
        {
            return null;
        }

        var adoption = consumer.Definition.Adoptions.FirstOrDefault(a => a.Property == flip.Property.Type);
        var adopted = consumer.Find(adoption?.Since);
        if (adoption is not null && adopted is null)
        {
            // The release is not known, or another rule reports that it is missing.
            return null;
        }

        // The age of a release without a date is not known, so it is skipped.
        var unready = consumer.Releases.FirstOrDefault(release =>
            (adopted is null || release.Index < adopted.Index)
            && release.DateOrExpected is { } born
            && born.CompareTo(date) <= 0
            && born.AddMonths(months).CompareTo(date) > 0);
        return unready is null ? null : new(
            Id,
            anchor,
            argument,
            EquatableArray<string>.Own(
            [
                flip.Property.Name,
                flip.First.Name,
                $"{flip.Family.Train.Name} {flip.At.Version}, {date}",
                $"{consumer.Name} {unready.Version} ({unready.DateOrExpected})",
                Grace.Count(months, "month"),
                adopted is null ? $"{consumer.Name} never adopts it" : $"{consumer.Name} adopts it in {adopted.Version}",
            ]))
        {
            Other = adoption?.Anchor,
        };
    }

    private sealed record Consumption(ReleaseTrain Consumer, ConsumptionDefinition Definition)
    {
        public static IEnumerable<Consumption> Of(IEnumerable<ReleaseTrain> consumers) =>
            from consumer in consumers
            from definition in consumer.Definition.Consumptions
            select new Consumption(consumer, definition);
    }
}
