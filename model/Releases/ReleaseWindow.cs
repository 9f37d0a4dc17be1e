namespace MachineTypes.Model.Releases;

/// <summary>A half-open range of releases.</summary>
/// <param name="From">The index of the first release.</param>
/// <param name="Until">The index of the first release after the window; null if it has no end.</param>
public readonly record struct ReleaseWindow(int From, int? Until)
{
    public static ReleaseWindow Always => default;

    /// <summary>Whether the window contains the release. Without a release, only windows without a start do.</summary>
    public bool Includes(Release? release) => release is null ? From == 0 : Includes(release.Index);

    public bool Includes(int release) => From <= release && !(Until <= release);
}
