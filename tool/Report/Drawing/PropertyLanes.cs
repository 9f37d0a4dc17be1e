using MachineTypes.Tool.Report.Targets;

namespace MachineTypes.Tool.Report.Drawing;

/// <summary>Creates the lanes of properties: introduced, announced, grace period, flip.</summary>
/// <param name="report">The data of the target.</param>
internal sealed class PropertyLanes(TargetReport report)
{
    private int End => report.Releases.Count;

    /// <summary>Creates the lane of a property.</summary>
    /// <param name="property">The property.</param>
    public Lane Lane(PropertyHistory property)
    {
        var marks = new List<LaneMark>();
        if (property.Introduced > 0 && property.IsIntroductionKnown)
            marks.Add(new LaneMark(property.Introduced, MarkKind.Introduced, $"{property.Name} is reported since {Named(property.Introduced)}"));
        foreach (var deprecation in property.Deprecations.Where(deprecation => deprecation.Announced >= 0))
            marks.Add(new LaneMark(deprecation.Announced, MarkKind.Announced, Announcement(deprecation)));
        marks.AddRange(property.Changes.GroupBy(change => change.Release).OrderBy(group => group.Key).Select(group => Mark(property, [.. group])));
        return new Lane(property.Name, [.. Spans(property)], marks);
    }

    /// <summary>Creates the mark of changes in one release.</summary>
    /// <param name="property">The property.</param>
    /// <param name="changes">The changes.</param>
    public static LaneMark Mark(PropertyHistory property, params IReadOnlyList<ValueChange> changes) => new(
        changes[0].Release,
        property.Deprecations.Count > 0 ? MarkKind.Flip : MarkKind.Change,
        string.Join("; ", changes.Select(change => $"{change.Machine}: {property.Name} is {change.After ?? "not reported"}; before, it was {change.Before ?? "not reported"}")));

    private IEnumerable<LaneSpan> Spans(PropertyHistory property)
    {
        var announced = property.Deprecations.Where(deprecation => deprecation.Announced >= 0).Select(deprecation => deprecation.Announced).DefaultIfEmpty(End).Min();
        var flipped = property.Flipped < 0 ? End : property.Flipped;
        var earliest = Math.Min(flipped, property.Deprecations.Count == 0 || property.Deprecations.Any(deprecation => deprecation.Earliest < 0) ? End : property.Deprecations.Max(deprecation => deprecation.Earliest));
        var introduced = property.Introduced < 0 ? announced : property.Introduced;
        return new LaneSpan[]
        {
            new(introduced, Math.Min(announced, flipped), SpanKind.Reported, "reported", $"{property.Name} is reported{(property.IsIntroductionKnown ? Since(introduced) : "; since when is not known")}"),
            new(announced, earliest, SpanKind.Grace, "grace: old value", $"{property.Name}: grace period{Since(announced)}{Before(earliest)}; every machine type reports the old value"),
            new(earliest, flipped, SpanKind.MayFlip, "may flip", $"{property.Name} may flip{Since(earliest)} but has not{Before(flipped)}"),
            new(flipped, End, SpanKind.Flipped, "flipped", $"{property.Name} has flipped on new machine types{Since(flipped)}"),
        }.Where(span => span.To > span.From);
    }

    private string Announcement(AnnouncedDeprecation deprecation) =>
        $"{Named(deprecation.Announced)} deprecates {deprecation.Feature}{(deprecation.Replacement is null ? "" : $"; use {deprecation.Replacement} instead")}";

    private string Since(int release) => release is > 0 && release < End ? $" since {Named(release)}" : "";

    private string Before(int release) => release < End ? $", until {Named(release)}" : "";

    private string Named(int release) => $"{report.Train} {report.Releases[release].Version}";
}
