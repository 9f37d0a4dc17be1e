namespace MachineTypes.Tool.Report.Drawing;

/// <summary>Makes the lanes of properties: introduced, announced, grace, flip.</summary>
/// <param name="report">What is known of the properties.</param>
internal sealed class PropertyLanes(TargetReport report)
{
    private int End => report.Releases.Count;

    /// <summary>The lane of a property.</summary>
    public Lane Lane(PropertyLife property)
    {
        var marks = new List<LaneMark>();
        if (property.Introduced > 0)
            marks.Add(new LaneMark(property.Introduced, MarkKind.Introduced, $"{property.Name} is reported since {Named(property.Introduced)}"));
        foreach (var deprecation in property.Deprecations.Where(deprecation => deprecation.Announced >= 0))
            marks.Add(new LaneMark(deprecation.Announced, MarkKind.Announced, Announcement(deprecation)));
        marks.AddRange(property.Changes.GroupBy(change => change.Release).OrderBy(group => group.Key).Select(group => Mark(property, [.. group])));
        return new Lane(property.Name, [.. Spans(property)], marks);
    }

    /// <summary>The mark of one change.</summary>
    public static LaneMark Mark(PropertyLife property, params IReadOnlyList<ValueChange> changes) => new(
        changes[0].Release,
        property.Deprecations.Count > 0 ? MarkKind.Flip : MarkKind.Change,
        string.Join("; ", changes.Select(change => $"{change.Machine}: {property.Name} is {change.After ?? "not reported"}, before it was {change.Before ?? "not reported"}")));

    private IEnumerable<LaneSpan> Spans(PropertyLife property)
    {
        var announced = property.Deprecations.Where(deprecation => deprecation.Announced >= 0).Select(deprecation => deprecation.Announced).DefaultIfEmpty(End).Min();
        var flipped = property.Flipped < 0 ? End : property.Flipped;
        var earliest = Math.Min(flipped, property.Deprecations.Count == 0 || property.Deprecations.Any(deprecation => deprecation.Earliest < 0) ? End : property.Deprecations.Max(deprecation => deprecation.Earliest));
        var introduced = property.Introduced < 0 ? announced : property.Introduced;
        return new LaneSpan[]
        {
            new(introduced, Math.Min(announced, flipped), SpanKind.Reported, "reported", $"{property.Name} is reported{Since(introduced)}"),
            new(announced, earliest, SpanKind.Grace, "grace: old value", $"{property.Name}: grace period{Since(announced)}{Before(earliest)}; every machine type reports the old value"),
            new(earliest, flipped, SpanKind.MayFlip, "may flip", $"{property.Name} may flip{Since(earliest)}, and has not{Before(flipped)}"),
            new(flipped, End, SpanKind.Flipped, "flipped", $"{property.Name} has flipped on new machine types{Since(flipped)}"),
        }.Where(span => span.To > span.From);
    }

    private string Announcement(AnnouncedDeprecation deprecation) =>
        $"{Named(deprecation.Announced)} announces that {deprecation.Feature} goes away{(deprecation.Replacement is null ? "" : $"; {deprecation.Replacement} takes its place")}";

    private string Since(int release) => release is > 0 && release < End ? $" since {Named(release)}" : "";

    private string Before(int release) => release < End ? $", until {Named(release)}" : "";

    private string Named(int release) => $"{report.Train} {report.Releases[release].Version}";
}
