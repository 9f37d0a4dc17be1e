using MachineTypes.Model.Releases;

namespace MachineTypes.Model.Composition;

/// <summary>
/// The position of a version in its family: by release, then the release's own machine type before its bug-fix and tagged ones.
/// </summary>
/// <param name="Release">The index of the release.</param>
/// <param name="Extra">0 for the release's own machine type, 1 and up for those that belong to it, in the order in which they were declared.</param>
public readonly record struct VersionKey(int Release, int Extra) : IComparable<VersionKey>
{
    /// <summary>Before every version: what has always been reported.</summary>
    public static VersionKey Always { get; } = new(-1, 0);

    /// <summary>The last position within a release, so that <c>UpTo = "4.0"</c> reaches 4.0.1 too.</summary>
    public static VersionKey EndOf(Release release) => new(release.Index, int.MaxValue);

    public static VersionKey Of(Release release) => new(release.Index, 0);

    public int CompareTo(VersionKey other) =>
        Release != other.Release ? Release.CompareTo(other.Release) : Extra.CompareTo(other.Extra);

    public static bool operator <(VersionKey left, VersionKey right) => left.CompareTo(right) < 0;

    public static bool operator >(VersionKey left, VersionKey right) => left.CompareTo(right) > 0;

    public static bool operator <=(VersionKey left, VersionKey right) => left.CompareTo(right) <= 0;

    public static bool operator >=(VersionKey left, VersionKey right) => left.CompareTo(right) >= 0;
}
