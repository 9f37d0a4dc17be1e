namespace MachineTypes.Model.Releases;

/// <summary>A release in its place on a train.</summary>
/// <param name="Index">Its place, from 0 for the oldest.</param>
/// <param name="Version">The version, such as <c>4.2</c>.</param>
/// <param name="Date">The day on which it was released; none where it is not, or where the day is not known.</param>
/// <param name="Expected">The day on which it is expected, while it is not released.</param>
public sealed record Release(int Index, string Version, ReleaseState State, CalendarDate? Date, CalendarDate? Expected)
{
    /// <summary>The first two numbers of the version, by which the age of machine types is counted; none where it does not start with two.</summary>
    public (int Major, int Minor)? Numbers { get; } = ReadNumbers(Version);

    /// <summary>The day on which it was released, or is expected; none where neither is known.</summary>
    public CalendarDate? DateOrExpected => Date ?? Expected;

    private static (int Major, int Minor)? ReadNumbers(string version)
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

    /// <summary>The one that is being made: the only one that may still change.</summary>
    InDevelopment,

    Planned,
}
