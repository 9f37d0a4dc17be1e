using MachineTypes.Tool.Catalogs;

namespace MachineTypes.Tool.Report.Targets;

/// <summary>The data of the report for one target. Releases are identified by their indexes on the train; -1 means none.</summary>
/// <param name="Target">The target, such as <c>x86_64</c>.</param>
/// <param name="Train">The name of the train.</param>
/// <param name="Consumer">The name of the train that consumes it; null if there is none.</param>
/// <param name="AsOf">The release that the tables refer to.</param>
/// <param name="Releases">The train's releases, oldest first.</param>
/// <param name="ConsumerReleases">The consumer's releases, oldest first.</param>
/// <param name="Properties">The properties, by name.</param>
/// <param name="Machines">The machine types, in the order of the catalogue.</param>
/// <param name="LateChanges">What changed late on machine types that had shipped, the newest release first.</param>
internal sealed record TargetReport(
    string Target,
    string Train,
    string? Consumer,
    int AsOf,
    IReadOnlyList<DeclaredRelease> Releases,
    IReadOnlyList<DeclaredRelease> ConsumerReleases,
    IReadOnlyList<PropertyHistory> Properties,
    IReadOnlyList<MachineRow> Machines,
    IReadOnlyList<LateChange> LateChanges);

/// <summary>The history of a property.</summary>
/// <param name="Name">The name under which it is reported.</param>
/// <param name="Introduced">The first release that is known to report it.</param>
/// <param name="IsIntroductionKnown">Whether no earlier release may have reported it.</param>
/// <param name="Deprecations">The features that are removed when it flips.</param>
/// <param name="Changes">The machine types whose value differs from that of the previous machine type of the family.</param>
/// <param name="Adoption">The first release of the consumer that honours it; null if there is none.</param>
internal sealed record PropertyHistory(
    string Name,
    int Introduced,
    bool IsIntroductionKnown,
    IReadOnlyList<AnnouncedDeprecation> Deprecations,
    IReadOnlyList<ValueChange> Changes,
    DeclaredRelease? Adoption)
{
    /// <summary>Gets the first release with a machine type that has flipped, if the flip was announced; otherwise, -1.</summary>
    public int Flipped => Deprecations.Count == 0 || Changes.Count == 0 ? -1 : Changes.Min(change => change.Release);
}

/// <summary>A deprecation that a property announces.</summary>
/// <param name="Feature">The deprecated feature.</param>
/// <param name="Replacement">The replacement; null if the announcement does not name one.</param>
/// <param name="Announced">The release that announced it.</param>
/// <param name="Earliest">The first release whose machine types may flip; -1 if it is not yet on the train.</param>
/// <param name="IsRefused">Whether a machine type that has flipped refuses the old use.</param>
internal sealed record AnnouncedDeprecation(string Feature, string? Replacement, int Announced, int Earliest, bool IsRefused);

/// <summary>A machine type whose value of a property differs from that of the previous machine type of the family.</summary>
/// <param name="Release">The release that it belongs to.</param>
/// <param name="Machine">The name of the machine type.</param>
/// <param name="Before">The value of the previous machine type; null if it reports none.</param>
/// <param name="After">The value of the machine type; null if it reports none.</param>
internal sealed record ValueChange(int Release, string Machine, string? Before, string? After);

/// <summary>A machine type.</summary>
/// <param name="Name">The name.</param>
/// <param name="Family">The family.</param>
/// <param name="IsVersioned">Whether it has a version.</param>
/// <param name="Alias">The alias as of the report's release, if it has one.</param>
/// <param name="Presence">Whether the report's release has it.</param>
/// <param name="Released">The first release that is known to have it.</param>
/// <param name="IsReleaseKnown">Whether no earlier release may have had it.</param>
/// <param name="Deprecated">The first release in which it is deprecated.</param>
/// <param name="Removed">The first release that no longer has it.</param>
/// <param name="Due">The version from which on the train's age rule deletes it, if no release of the train has removed it; null if there is no such rule.</param>
/// <param name="Values">What it reports in the report's release, in the order of the report's properties.</param>
/// <param name="LastValues">What it reports in the last release that has it, in the same order.</param>
/// <param name="Compat">The compat values in force, one per driver and property, ordered by both; null if they are not known.</param>
/// <param name="States">What each release gives, in their order: the first release, and each that differs from the one before it.</param>
internal sealed record MachineRow(
    string Name,
    string Family,
    bool IsVersioned,
    string? Alias,
    Presence Presence,
    int Released,
    bool IsReleaseKnown,
    int Deprecated,
    int Removed,
    string? Due,
    IReadOnlyList<ReportedValue> Values,
    IReadOnlyList<ReportedValue> LastValues,
    IReadOnlyList<CompatEntry>? Compat,
    IReadOnlyList<MachineState> States);

/// <summary>What a release gives a machine type.</summary>
/// <param name="Release">The release.</param>
/// <param name="Presence">Whether it has the machine type.</param>
/// <param name="Values">What it reports, in the order of the report's properties.</param>
/// <param name="Compat">The compat values in force, as in <see cref="MachineRow.Compat"/>; null if they are not known, or the machine type is not present.</param>
internal sealed record MachineState(int Release, Presence Presence, IReadOnlyList<ReportedValue> Values, IReadOnlyList<CompatEntry>? Compat)
{
    /// <summary>Determines whether another release gives the same.</summary>
    /// <param name="other">The state in the other release.</param>
    public bool IsSame(MachineState other) => Presence == other.Presence
        && Values.SequenceEqual(other.Values)
        && (Compat is null ? other.Compat is null : other.Compat is not null && Compat.SequenceEqual(other.Compat));
}

/// <summary>What a release reports for a property of a machine type.</summary>
/// <param name="Value">The value; null if none is reported or it is not known.</param>
/// <param name="IsKnown">Whether it is known.</param>
internal readonly record struct ReportedValue(string? Value, bool IsKnown = true);
