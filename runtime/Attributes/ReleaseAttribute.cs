namespace MachineTypes;

/// <summary>
/// One release of a train. Releases stand in order, oldest first. One with a date is released; the first
/// without a date after all dated ones is in development, and later ones are planned. A missing date before
/// a dated release means that the date is not known.
/// </summary>
/// <param name="version">The version as machine types carry it, such as <c>4.2</c>.</param>
/// <param name="date">The day of the release as <c>yyyy-MM-dd</c>, or nothing where there is none yet.</param>
[AttributeUsage(AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class ReleaseAttribute(string version, string? date = null) : Attribute
{
    /// <summary>The version as machine types carry it, such as <c>4.2</c>.</summary>
    public string Version { get; } = version;

    /// <summary>The day of the release as <c>yyyy-MM-dd</c>, or nothing where it is not released or the day is not known.</summary>
    public string? Date { get; } = date;

    /// <summary>The day, as <c>yyyy-MM-dd</c>, on which a release that is not out yet is expected.</summary>
    public string? Expected { get; set; }
}
