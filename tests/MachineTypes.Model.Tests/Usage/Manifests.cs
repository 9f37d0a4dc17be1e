using MachineTypes.Model.Composition;
using MachineTypes.Model.Definitions;
using MachineTypes.Model.Releases;
using MachineTypes.Model.Usage;

namespace MachineTypes.Model.Tests.Usage;

/// <summary>
/// A catalogue: pc-4.0 (deprecated in 4.2, removed in 5.0), pc-4.1 (deprecated in 5.0), pc-4.2 and pc-5.0, virt-4.2 and virt-5.0, an unversioned one, and a preview of pc. QEMU 5.0 is in development.
/// </summary>
internal static class Manifests
{
    public const int Pc40 = 1, Pc41 = 2, Pc42 = 3, Pc50 = 4, Virt42 = 5, Virt50 = 6, None = 7, Next = 8, Preview = 9;

    public static CatalogManifest Pc(params ManifestProperty[] properties) => new(
        "QEMU",
        "global::QemuRelease",
        new ManifestRelease[] { new("4.0", ReleaseState.Released, null), new("4.1", ReleaseState.Released, null), new("4.2", ReleaseState.Released, null), new("5.0", ReleaseState.InDevelopment, null) }.ToEquatableArray(),
        new[] { "pc", "virt", "none" }.ToEquatableArray(),
        new ManifestMachine[]
        {
            new("pc-4.0", "Pc_4_0", 0, 0, 2, 3), new("pc-4.1", "Pc_4_1", 0, 1, 3, -1), new("pc-4.2", "Pc_4_2", 0, 2, -1, -1), new("pc-5.0", null, 0, 3, -1, -1),
            new("virt-4.2", "Virt_4_2", 1, 2, -1, -1), new("virt-5.0", "Virt_5_0", 1, 3, -1, -1), new("none", "None", 2, -1, -1, -1),
        }.ToEquatableArray(),
        new[] { new NameSpec("pc", 3) }.ToEquatableArray(),
        properties.ToEquatableArray(),
        new[] { new ManifestPreview("the next pc", "PcPreview", 0, 3) }.ToEquatableArray());

    /// <summary>A flag with a value on each of the seven machine types and on the preview; null is no value.</summary>
    public static ManifestProperty Flag(string values, string preview = "+", params ManifestDeprecation[] deprecations) => new(
        "global::Flag", "flag", "Flag", PropertyValueKind.Flag, Values(values), deprecations.ToEquatableArray(), Values(preview));

    private static EquatableArray<PropertyValue> Values(string values) =>
        values.Select(value => value switch { '+' => new PropertyValue("true"), '-' => new PropertyValue("false"), _ => PropertyValue.None }).ToEquatableArray();
}
