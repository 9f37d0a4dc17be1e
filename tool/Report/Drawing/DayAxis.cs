using MachineTypes.Tool.Catalogs;

namespace MachineTypes.Tool.Report.Drawing;

/// <summary>Where a day lies on the axis of a train's releases: each release has the same room, whatever time passed.</summary>
/// <param name="releases">The train's releases, oldest first.</param>
internal sealed class DayAxis(IReadOnlyList<DeclaredRelease> releases)
{
    // How far a day behind the newest release is from it cannot be told in releases: half of one is as good as any.
    private const double Behind = 0.5;

    /// <summary>The place of a day; null where it is before the first release that has one, or none has.</summary>
    public double? Place(DateOnly? day)
    {
        if (day is not { } when)
            return null;

        var before = -1;
        for (var i = 0; i < releases.Count; i++)
        {
            if (releases[i].Day is not { } release)
                continue;

            if (release > when)
                return before < 0 ? null : Between(before, i, when);

            before = i;
        }

        return before < 0 ? null : releases[before].Day == when ? before : before + Behind;
    }

    private double Between(int before, int after, DateOnly day)
    {
        var from = releases[before].Day!.Value.DayNumber;
        var to = releases[after].Day!.Value.DayNumber;
        return before + ((after - before) * (double)(day.DayNumber - from) / (to - from));
    }
}
