namespace MachineTypes.Tool.Report.Drawing;

/// <summary>Lifetimes over the releases of a train, ready to be drawn. A position on the axis is the index of a release, or lies between two.</summary>
/// <param name="Title">The title.</param>
/// <param name="Description">A description for readers who cannot see the drawing.</param>
/// <param name="Columns">The releases, oldest first.</param>
/// <param name="Groups">The lanes, grouped under headings.</param>
internal sealed record Timeline(string Title, string Description, IReadOnlyList<TimelineColumn> Columns, IReadOnlyList<LaneGroup> Groups);

/// <summary>A release on the axis.</summary>
/// <param name="Label">The version.</param>
/// <param name="Note">The date, in words; empty if unknown.</param>
internal sealed record TimelineColumn(string Label, string Note);

/// <summary>Lanes under a common heading.</summary>
/// <param name="Name">The heading.</param>
/// <param name="Lanes">The lanes.</param>
internal sealed record LaneGroup(string Name, IReadOnlyList<Lane> Lanes);

/// <summary>The lifetime of one item.</summary>
/// <param name="Label">The name of the item.</param>
/// <param name="Spans">The periods.</param>
/// <param name="Marks">The events.</param>
internal sealed record Lane(string Label, IReadOnlyList<LaneSpan> Spans, IReadOnlyList<LaneMark> Marks);

/// <summary>A period.</summary>
/// <param name="From">The position where it starts.</param>
/// <param name="To">The position where it ends.</param>
/// <param name="Kind">The kind of period.</param>
/// <param name="Label">A short description, which is omitted if it does not fit.</param>
/// <param name="Detail">The full description.</param>
internal sealed record LaneSpan(double From, double To, SpanKind Kind, string Label, string Detail);

/// <summary>An event.</summary>
/// <param name="At">The position.</param>
/// <param name="Kind">The kind of event.</param>
/// <param name="Detail">The full description.</param>
/// <param name="Label">A word next to the mark; may be empty.</param>
internal sealed record LaneMark(double At, MarkKind Kind, string Detail, string Label = "");

/// <summary>The kinds of periods.</summary>
internal enum SpanKind
{
    /// <summary>A property is reported.</summary>
    Reported,

    /// <summary>A flip is announced, but every machine type still reports the old value.</summary>
    Grace,

    /// <summary>The grace period has ended, but nothing has flipped.</summary>
    MayFlip,

    /// <summary>New machine types report the new value.</summary>
    Flipped,

    /// <summary>A machine type can be used.</summary>
    Available,

    /// <summary>A machine type is deprecated.</summary>
    Deprecated,

    /// <summary>A consumer honours a property.</summary>
    Adopted,
}

/// <summary>The kinds of events.</summary>
internal enum MarkKind
{
    /// <summary>A property is reported for the first time.</summary>
    Introduced,

    /// <summary>A deprecation is announced.</summary>
    Announced,

    /// <summary>New machine types report a different value, as announced.</summary>
    Flip,

    /// <summary>New machine types report a different value.</summary>
    Change,

    /// <summary>A consumer is released.</summary>
    Release,
}
