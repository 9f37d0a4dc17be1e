using MachineTypes.Model.Composition;
using MachineTypes.Model.Definitions;
using MachineTypes.Model.Releases;

namespace MachineTypes.Model.Usage;

// See docs/decisions/0040-catalogue-manifest.md.
/// <summary>What the usage rules have to know about a catalogue. The generator records it, so that the rules do not need the declarations.</summary>
/// <param name="Train">The name of the train, such as QEMU.</param>
/// <param name="TrainType">The fully qualified name of the release value type.</param>
/// <param name="Families">The names of the families.</param>
/// <param name="Machines">The machine types: by family, then version.</param>
/// <param name="Aliases">The current aliases.</param>
/// <param name="Previews">The upcoming machine types, one for each family that is still developed.</param>
public sealed record CatalogManifest(
    string Train,
    string TrainType,
    EquatableArray<ManifestRelease> Releases,
    EquatableArray<string> Families,
    EquatableArray<ManifestMachine> Machines,
    EquatableArray<NameSpec> Aliases,
    EquatableArray<ManifestProperty> Properties,
    EquatableArray<ManifestPreview> Previews = default);

/// <param name="IsBugFix">Whether it is a bug-fix release of the nearest release before it that is not.</param>
public sealed record ManifestRelease(string Version, ReleaseState State, string? Date, bool IsBugFix = false);

/// <param name="Member">The name of the generated member; null if it has none.</param>
/// <param name="Family">The index of its family.</param>
/// <param name="Release">The index of its release on the train, or -1 for an unversioned one.</param>
/// <param name="DeprecatedFrom">The index of the release that deprecates it, or -1.</param>
/// <param name="RemovedFrom">The index of the release that removes it, or -1.</param>
public sealed record ManifestMachine(string Name, string? Member, int Family, int Release, int DeprecatedFrom, int RemovedFrom);

/// <param name="Name">Its display name.</param>
/// <param name="Member">The name of the generated member; null if it has none.</param>
/// <param name="Family">The index of its family.</param>
/// <param name="Release">The index of the release that its family's newest machine type belongs to.</param>
public sealed record ManifestPreview(string Name, string? Member, int Family, int Release);

/// <param name="Type">The fully qualified name of the attribute class.</param>
/// <param name="Name">The name under which it is reported.</param>
/// <param name="Member">The name of the generated member; null if it has none.</param>
/// <param name="Values">The value on each machine type; null if it has none.</param>
/// <param name="PreviewValues">The value on each preview.</param>
public sealed record ManifestProperty(
    string Type,
    string Name,
    string? Member,
    PropertyValueKind Kind,
    EquatableArray<PropertyValue> Values,
    EquatableArray<ManifestDeprecation> Deprecations,
    EquatableArray<PropertyValue> PreviewValues = default);

/// <param name="Feature">The deprecated feature.</param>
/// <param name="Announced">The index of the release that announced it, or -1.</param>
/// <param name="Earliest">The index of the first release whose machine types may flip, or -1 if the train has no such release yet.</param>
/// <param name="Replacement">What to use instead.</param>
/// <param name="IsRefusedWhenFlipped">Whether a machine type that has flipped refuses the old use.</param>
/// <param name="FlipsTo">The value that the flag flips to: the opposite of its default.</param>
public sealed record ManifestDeprecation(string Feature, int Announced, int Earliest, string? Replacement, bool IsRefusedWhenFlipped, bool FlipsTo = true);
