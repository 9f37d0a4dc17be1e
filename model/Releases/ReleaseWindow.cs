namespace MachineTypes.Model.Releases;

/// <summary>The releases from one on, to the one before another.</summary>
/// <param name="From">The place of the first release on the train.</param>
/// <param name="Until">The place of the first release that is past; none where there is no end.</param>
public readonly record struct ReleaseWindow(int From, int? Until)
{
    public static ReleaseWindow Always => default;

    /// <summary>Whether the release is one of them; where there is no release at all, only what has always been there is.</summary>
    public bool Includes(Release? release) => release is null ? From == 0 : Includes(release.Index);

    public bool Includes(int release) => From <= release && !(Until <= release);
}
