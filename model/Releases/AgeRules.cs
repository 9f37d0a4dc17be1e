using MachineTypes.Model.Definitions;

namespace MachineTypes.Model.Releases;

/// <summary>When a versioned machine type is deprecated and deleted by the age rule of its train.</summary>
public static class AgeRules
{
    /// <summary>The first release in which machine types of <paramref name="of"/> are past the age of the rule, if the train has one.</summary>
    public static Release? FirstRelease(this AgeRule rule, ReleaseTrain train, Release of)
    {
        if (rule.Majors <= 0)
        {
            return null;
        }

        var from = rule.From is null ? train.Releases.FirstOrDefault() : train.Find(rule.From);
        return from is null
            ? null
            : train.Releases.Skip(Math.Max(from.Ordinal, of.Ordinal)).FirstOrDefault(r => IsPast(rule.Majors, r, of));
    }

    /// <summary>
    /// The lowest version of a release in which machine types of a version are past the age of the rule, whether or not the train has such a release yet; null if there is no rule, or
    /// the version does not start with two numbers.
    /// </summary>
    public static string? LowestVersion(this AgeRule rule, string of) =>
        rule.Majors > 0 && Release.NumbersOf(of) is { } numbers ? $"{(long)numbers.Major + rule.Majors}.{numbers.Minor}" : null;

    private static bool IsPast(int majors, Release now, Release of)
    {
        if (now.Numbers is not { } n || of.Numbers is not { } o)
        {
            return false;
        }

        var age = n.Major - o.Major;
        return age > majors || (age == majors && n.Minor >= o.Minor);
    }
}
