using MachineTypes.Tool.Catalogs;

namespace MachineTypes.Tool.Report.Drawing;

/// <summary>Maps dates to positions on the axis of a train's releases. The distance between two releases is always 1, however much time passed.</summary>
/// <param name="releases">The train's releases, oldest first.</param>
internal sealed class DateAxis(IReadOnlyList<DeclaredRelease> releases)
{
    // The distance of a date after the newest release cannot be expressed in releases: half a release is as good as any other.
    private const double AfterNewest = 0.5;

    /// <summary>Returns the position of a date, or null if it is before the first release with a date, or no release has one.</summary>
    /// <param name="date">The date; null if unknown.</param>
    public double? PositionOf(DateOnly? date)
    {
        if (date is not { } when)
            return null;

        var before = -1;
        for (var i = 0; i < releases.Count; i++)
        {
            if (releases[i].Date is not { } release)
                continue;

            if (release > when)
                return before < 0 ? null : Between(before, i, when);

            before = i;
        }

        return before < 0 ? null : releases[before].Date == when ? before : before + AfterNewest;
    }

    private double Between(int before, int after, DateOnly date)
    {
        var from = releases[before].Date!.Value.DayNumber;
        var to = releases[after].Date!.Value.DayNumber;
        return before + ((after - before) * (double)(date.DayNumber - from) / (to - from));
    }
}
