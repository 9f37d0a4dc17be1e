using MachineTypes.Tool.Catalogs;

namespace MachineTypes.Tool.Report;

/// <summary>All that the report says of one target. Releases are told by their places on the train; -1 is none.</summary>
/// <param name="Target">The target, such as <c>x86_64</c>.</param>
/// <param name="Train">The train's name.</param>
/// <param name="Consumer">The name of the train that consumes it; null where none is known.</param>
/// <param name="AsOf">The release whose binaries the tables speak of.</param>
/// <param name="Releases">The train's releases, oldest first.</param>
/// <param name="ConsumerReleases">The consumer's releases, oldest first.</param>
/// <param name="Properties">The properties, by name.</param>
/// <param name="Machines">The machine types, in the catalogue's order.</param>
internal sealed record TargetReport(
    string Target,
    string Train,
    string? Consumer,
    int AsOf,
    IReadOnlyList<DeclaredRelease> Releases,
    IReadOnlyList<DeclaredRelease> ConsumerReleases,
    IReadOnlyList<PropertyLife> Properties,
    IReadOnlyList<MachineRow> Machines);

/// <summary>The life of a property.</summary>
/// <param name="Name">The name under which it is reported.</param>
/// <param name="Introduced">The first release that reports it.</param>
/// <param name="Deprecations">What its flip takes away.</param>
/// <param name="Changes">The machine types that report another value than the one before them in their family.</param>
/// <param name="Adoption">The consumer's first release that honours it; null where none does.</param>
internal sealed record PropertyLife(
    string Name,
    int Introduced,
    IReadOnlyList<AnnouncedDeprecation> Deprecations,
    IReadOnlyList<ValueChange> Changes,
    DeclaredRelease? Adoption)
{
    /// <summary>The first release with a machine type that has flipped, where the flip was announced.</summary>
    public int Flipped => Deprecations.Count == 0 || Changes.Count == 0 ? -1 : Changes.Min(change => change.Release);
}

/// <summary>A deprecation that a property stands for.</summary>
/// <param name="Feature">What goes away.</param>
/// <param name="Replacement">What to use instead, if the announcement names it.</param>
/// <param name="Announced">The release that announced it.</param>
/// <param name="Earliest">The first release whose machine types may flip; -1 where the train does not go that far.</param>
/// <param name="IsRefused">Whether a machine type that has flipped refuses the old use.</param>
internal sealed record AnnouncedDeprecation(string Feature, string? Replacement, int Announced, int Earliest, bool IsRefused);

/// <summary>A machine type that reports another value than the one before it in its family.</summary>
/// <param name="Release">The release that it belongs to.</param>
/// <param name="Machine">Its name.</param>
/// <param name="Before">The value before; null where there was none.</param>
/// <param name="After">Its value; null where there is none.</param>
internal sealed record ValueChange(int Release, string Machine, string? Before, string? After);

/// <summary>A machine type.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Family">Its family.</param>
/// <param name="IsVersioned">Whether it has a version.</param>
/// <param name="Alias">The alias that stands for it as of the report's release.</param>
/// <param name="Released">The first release that has it.</param>
/// <param name="Deprecated">The release that deprecates it.</param>
/// <param name="Removed">The release that no longer has it.</param>
/// <param name="Values">What it reports, in the order of the report's properties; null where that is nothing.</param>
/// <param name="Compat">The compat values that are in force, one a driver and property, by both.</param>
internal sealed record MachineRow(
    string Name,
    string Family,
    bool IsVersioned,
    string? Alias,
    int Released,
    int Deprecated,
    int Removed,
    IReadOnlyList<string?> Values,
    IReadOnlyList<CompatEntry> Compat);
