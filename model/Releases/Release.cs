namespace MachineTypes.Model.Releases;

/// <summary>A release of a train.</summary>
/// <param name="Index">Its zero-based index among all releases of the train, bug-fix releases included; the oldest is 0.</param>
/// <param name="Version">The version, such as <c>4.2</c>.</param>
/// <param name="Date">The date of the release; null if it is not released, or the date is not known.</param>
/// <param name="Expected">The expected date, while it is not released.</param>
/// <param name="Ordinal">The number of releases before it, not counting bug-fix releases; grace periods count by it.</param>
/// <param name="BugFixOf">The release that a bug-fix release belongs to; null for any other.</param>
/// <param name="Branch">The branch that it is on, if the train has several.</param>
/// <param name="HasUnknownTables">Whether the compat tables that its binaries apply are not known.</param>
public sealed record Release(
    int Index, string Version, ReleaseState State, CalendarDate? Date, CalendarDate? Expected, int Ordinal, Release? BugFixOf = null, string? Branch = null, bool HasUnknownTables = false)
{
    /// <summary>Gets the release whose machine types, tables and rules it has: itself, or the one that it is a bug-fix release of.</summary>
    public Release Series => BugFixOf ?? this;

    /// <summary>Gets the first two numbers of the version, from which the age of machine types is computed; null if it does not start with two numbers.</summary>
    public (int Major, int Minor)? Numbers { get; } = NumbersOf(Version);

    /// <summary>Gets the date of the release, or else the expected date; null if neither is known.</summary>
    public CalendarDate? DateOrExpected => Date ?? Expected;

    /// <summary>Returns the first two numbers of a version; null if it does not start with two numbers.</summary>
    public static (int Major, int Minor)? NumbersOf(string version)
    {
        var parts = version.Split('.');
        return parts.Length >= 2 && int.TryParse(parts[0], out var major) && int.TryParse(parts[1], out var minor)
            ? (major, minor)
            : null;
    }
}

/// <summary>Whether a release is out.</summary>
public enum ReleaseState
{
    Released,

    /// <summary>The release in development: the only one that may still change.</summary>
    InDevelopment,

    Planned,
}
