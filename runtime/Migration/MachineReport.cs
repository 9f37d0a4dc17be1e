using System.ComponentModel;

namespace MachineTypes;

/// <summary>What a release's binary has of a machine type, as it is compared with another release's. Generated code makes it.</summary>
/// <param name="order">The place of the release on its train.</param>
/// <param name="compat">The compat table.</param>
/// <param name="common">The part of it that is older than both releases that are compared.</param>
/// <param name="defaults">The board defaults.</param>
/// <param name="properties">What is reported.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct MachineReport(
    int order,
    IReadOnlyList<CompatEntry> compat,
    IReadOnlyList<CompatEntry> common,
    IReadOnlyList<CompatEntry> defaults,
    IReadOnlyList<MachinePropertyValue> properties)
{
    internal int Order { get; } = order;

    internal IReadOnlyList<CompatEntry> Compat { get; } = compat;

    internal IReadOnlyList<CompatEntry> Common { get; } = common;

    internal IReadOnlyList<CompatEntry> Defaults { get; } = defaults;

    internal IReadOnlyList<MachinePropertyValue> Properties { get; } = properties;
}
