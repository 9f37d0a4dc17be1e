namespace MachineTypes;

// See docs/decisions/0050-bug-fix-releases.md.
/// <summary>
/// Declares a bug-fix release of a train, so that <c>AddedIn</c>, <c>RemovedIn</c>, <c>BrokenSince</c> and <c>FixedIn</c> can name it. It comes after the release that its
/// version starts with and before the next one, whatever its date. Declare only bug-fix releases whose changes are known.
/// </summary>
/// <remarks>
/// No family has a machine type for a bug-fix release. It does not count for grace periods, age rules and baselines, and is never the newest release. A release that is named without a bug-fix
/// number means its first version: <c>7.2</c> is 7.2.0.
/// </remarks>
/// <param name="version">The version, such as <c>7.2.11</c>.</param>
/// <param name="date">The release date as <c>yyyy-MM-dd</c>; null if it is not known.</param>
[AttributeUsage(AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class BugFixReleaseAttribute(string version, string? date = null) : Attribute
{
    /// <summary>Gets the version, such as <c>7.2.11</c>.</summary>
    public string Version { get; } = version;

    /// <summary>Gets the release date as <c>yyyy-MM-dd</c>; null if it is not known.</summary>
    public string? Date { get; } = date;
}
