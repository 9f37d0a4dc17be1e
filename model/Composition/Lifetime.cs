using MachineTypes.Model.Definitions;
using MachineTypes.Model.Releases;

namespace MachineTypes.Model.Composition;

/// <summary>When binaries began to have a machine type, when they began to report it as deprecated, and when they no longer had it.</summary>
/// <param name="Since">The first release that has it; null if it has always existed.</param>
/// <param name="Deprecated">The first release that reports it as deprecated; null if no release of the train does.</param>
/// <param name="Removed">The first release without it; null if every later release of the train has it.</param>
public readonly record struct Lifetime(Release? Since, Release? Deprecated, Release? Removed)
{
    /// <summary>Returns the lifetime of a machine type: as its span declares, or by the train's age rule, whichever comes first.</summary>
    public static Lifetime Of(FamilyVersion version, ReleaseTrain train)
    {
        return new(
            train.FindBinary(version.Span.AddedIn) ?? version.Release ?? train.Find(version.Span.From),
            Earlier(ByAge(train.Definition.Deprecation), train.Find(version.Span.DeprecatedIn)),
            Earlier(ByAge(train.Definition.Deletion), train.FindBinary(version.Span.RemovedIn)));

        Release? ByAge(AgeRule rule) => version is { Release: { } release, Span.IsExemptFromAge: false } ? rule.FirstRelease(train, release) : null;
    }

    /// <summary>Whether a release's binaries have the machine type.</summary>
    public bool Includes(Release release) =>
        (Since is null || Since.Index <= release.Index) && (Removed is null || Removed.Index > release.Index);

    private static Release? Earlier(Release? one, Release? other) =>
        one is null ? other : other is null || one.Index <= other.Index ? one : other;
}
