using MachineTypes.Model.Rules;

namespace MachineTypes.Tool.Catalogs;

/// <summary>The releases that are nearest to one that does not exist: by number, on both sides; by spelling, where there is no number.</summary>
internal static class NearestRelease
{
    /// <summary>Names them, such as <c>the nearest are 5.2 and 6.0</c>; where nothing is near, what there is.</summary>
    public static string Words(string version, IReadOnlyList<string> releases)
    {
        var nearest = new List<string>();
        if (VersionNumber.TryParse(version, out var number))
        {
            var numbered = releases.Select(release => (Release: release, Number: VersionNumber.TryParse(release, out var n) ? n : default)).ToList();
            nearest.AddRange(numbered.Where(r => r.Number.CompareTo(number) < 0).OrderBy(r => r.Number).TakeLast(1).Select(r => r.Release));
            nearest.AddRange(numbered.Where(r => r.Number.CompareTo(number) >= 0).OrderBy(r => r.Number).Take(1).Select(r => r.Release));
        }
        else if (NearestName.Of(version, releases) is { } near)
        {
            nearest.Add(near);
        }

        return nearest.Count switch
        {
            0 => $"it has {releases[0]} to {releases[^1]}",
            1 => $"the nearest is {nearest[0]}",
            _ => $"the nearest are {nearest[0]} and {nearest[1]}",
        };
    }
}
