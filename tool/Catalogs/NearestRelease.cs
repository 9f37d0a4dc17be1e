using MachineTypes.Model.Text;

namespace MachineTypes.Tool.Catalogs;

/// <summary>Finds the releases nearest to one that does not exist: the neighbours by number or, if the version is not a number, the one with the most similar spelling.</summary>
internal static class NearestRelease
{
    /// <summary>Describes the nearest releases, such as <c>the nearest are 5.2 and 6.0</c>; if none is near, the range of releases.</summary>
    /// <param name="version">The version that does not exist.</param>
    /// <param name="releases">The versions that exist, oldest first.</param>
    public static string Describe(string version, IReadOnlyList<string> releases)
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
