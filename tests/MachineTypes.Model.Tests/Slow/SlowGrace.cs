using MachineTypes.Model.Definitions;

namespace MachineTypes.Model.Tests.Slow;

/// <summary>A release as the slow model knows it: whether it is out, and its day if anybody knows it.</summary>
internal sealed record SlowRelease(bool IsOut, DateOnly? Day);

/// <summary>The grace period, written down as its sentences have it and counted one by one.</summary>
internal static class SlowGrace
{
    /// <summary>The place of the first release that may flip; -1 where there is none.</summary>
    public static int Earliest(IReadOnlyList<SlowRelease> train, int announced, GracePolicy asked)
    {
        for (var flip = announced; flip < train.Count; flip++)
        {
            if (HasPassed(train, announced, flip, asked))
                return flip;
        }

        return -1;
    }

    private static bool HasPassed(IReadOnlyList<SlowRelease> train, int announced, int flip, GracePolicy asked)
    {
        // "Announced in 4.1 with 2 releases of grace means 4.1 and 4.2 report the old value."
        var withOldValue = 0;
        for (var release = announced; release < flip; release++)
            withOldValue++;

        if (withOldValue < asked.Releases)
            return false;

        // "An announcement in the release under development cannot be flipped in it."
        if (flip == announced && !train[announced].IsOut)
            return false;

        // "A train may also ask for months; both must be met." A day that nobody knows is not held against the author, but a release comes out before the later ones.
        if (asked.Months <= 0 || train[announced].Day is not { } from)
            return true;

        var monthsLeft = ((long)DateOnly.MaxValue.Year * 12) + DateOnly.MaxValue.Month - (((long)from.Year * 12) + from.Month);
        var until = from.AddMonths((int)Math.Min(asked.Months, monthsLeft));
        for (var later = flip; later < train.Count; later++)
        {
            if (train[later].Day < until)
                return false;
        }

        return true;
    }
}
