namespace MachineTypes.Tool.Report.Drawing;

/// <summary>Lives over the releases of a train, ready to be drawn. A place on the axis is a release's number, or lies between two.</summary>
/// <param name="Title">What is drawn.</param>
/// <param name="Description">What it shows, for those who do not see it.</param>
/// <param name="Columns">The releases, oldest first.</param>
/// <param name="Groups">The lanes, under headings.</param>
internal sealed record Timeline(string Title, string Description, IReadOnlyList<TimelineColumn> Columns, IReadOnlyList<LaneGroup> Groups);

/// <summary>A release on the axis.</summary>
/// <param name="Label">Its version.</param>
/// <param name="Note">Its day, in words; empty where it is not known.</param>
internal sealed record TimelineColumn(string Label, string Note);

/// <summary>Lanes that belong together.</summary>
internal sealed record LaneGroup(string Name, IReadOnlyList<Lane> Lanes);

/// <summary>One life.</summary>
/// <param name="Label">Whose life it is.</param>
/// <param name="Spans">What holds from one place to another.</param>
/// <param name="Marks">What happens at one place.</param>
internal sealed record Lane(string Label, IReadOnlyList<LaneSpan> Spans, IReadOnlyList<LaneMark> Marks);

/// <summary>Something that holds from one place to another.</summary>
/// <param name="From">The first place.</param>
/// <param name="To">The place where it ends.</param>
/// <param name="Kind">What holds.</param>
/// <param name="Label">A few words, which are left out where they do not fit.</param>
/// <param name="Detail">All of it, in words.</param>
internal sealed record LaneSpan(double From, double To, SpanKind Kind, string Label, string Detail);

/// <summary>Something that happens.</summary>
/// <param name="At">Where.</param>
/// <param name="Kind">What happens.</param>
/// <param name="Detail">It, in words.</param>
/// <param name="Label">A word that stands beside the mark; empty for none.</param>
internal sealed record LaneMark(double At, MarkKind Kind, string Detail, string Label = "");

/// <summary>What holds for a while.</summary>
internal enum SpanKind
{
    /// <summary>A property is reported.</summary>
    Reported,

    /// <summary>A flip is announced, and every machine type still reports the old value.</summary>
    Grace,

    /// <summary>The grace period is over, and nothing has flipped.</summary>
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

/// <summary>What happens at one place.</summary>
internal enum MarkKind
{
    /// <summary>A property is reported for the first time.</summary>
    Introduced,

    /// <summary>A deprecation is announced.</summary>
    Announced,

    /// <summary>New machine types report another value, as was announced.</summary>
    Flip,

    /// <summary>New machine types report another value.</summary>
    Change,

    /// <summary>A consumer is released.</summary>
    Release,
}
