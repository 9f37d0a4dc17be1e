using MachineTypes.Shared;

namespace MachineTypes.Model.Text;

/// <summary>Finds the names that were meant by one that does not exist.</summary>
public static class NearestName
{
    /// <summary>Returns the nearest of the names, the first of several that are equally near; null if none is near enough to be meant.</summary>
    /// <param name="written">The name that does not exist.</param>
    /// <param name="names">The names that exist.</param>
    public static string? Of(string written, IEnumerable<string> names) => NearestNames.Nearest(written, names);

    /// <summary>Returns the names that may have been meant: the nearest, and others that are hardly further away.</summary>
    /// <param name="written">The name that does not exist.</param>
    /// <param name="names">The names that exist.</param>
    /// <param name="most">The largest number of names to return.</param>
    public static IReadOnlyList<string> Several(string written, IEnumerable<string> names, int most) => NearestNames.Of(written, names, most);
}
