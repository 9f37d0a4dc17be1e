using MachineTypes.Model.Composition;
using MachineTypes.Model.Definitions;
using MachineTypes.Model.Releases;

namespace MachineTypes.Model.Baselines;

/// <summary>A machine type of a recorded release that answers otherwise by the definitions than it did when it shipped.</summary>
/// <param name="Family">The family; null for a deprecation, which is the train's.</param>
/// <param name="Version">The machine type; null for an alias or a deprecation.</param>
/// <param name="Release">The release whose binaries are spoken of.</param>
/// <param name="Shipped">The recorded value; null if nothing was recorded.</param>
/// <param name="Now">The defined value; null if nothing is defined.</param>
/// <param name="ShippedAt">The version that the recorded fact is about, as <see cref="Fact.At"/>.</param>
/// <param name="Location">The line that records it.</param>
/// <param name="IsPlain">Whether nothing was corrected late there: the recorded fact came with its version and stayed, or nothing was ever recorded.</param>
internal sealed record ShippedDifference(
    DefinedFamily? Family,
    FactKey Key,
    FamilyVersion? Version,
    Release Release,
    string? Shipped,
    string? Now,
    string? ShippedAt,
    BaselineLocation? Location,
    Cause Cause,
    bool IsPlain = false);

/// <summary>The definition that makes a difference.</summary>
/// <param name="Anchor">The definition; null if it was removed, and no other attribute is at fault.</param>
/// <param name="Source">The entry, step, property or deprecation.</param>
internal sealed record Cause(CauseKind Kind, Anchor? Anchor, Argument? Argument = null, object? Source = null);

/// <summary>What was done to a definition.</summary>
internal enum CauseKind
{
    /// <summary>It was removed.</summary>
    Lost,

    /// <summary>It is new.</summary>
    Came,

    /// <summary>Its value is another.</summary>
    Changed,

    /// <summary>The version that it names is another.</summary>
    Moved,

    /// <summary>The releases that it names as those of a correction leave out one that has it.</summary>
    Corrected,

    /// <summary>It is something that has no value of its own, such as a default.</summary>
    Other,
}
