using System.Collections.Immutable;
using MachineTypes.Analyzers.MT3xxx.Flow;
using MachineTypes.Model;
using MachineTypes.Model.Composition;
using MachineTypes.Model.Definitions;
using MachineTypes.Model.Releases;
using MachineTypes.Model.Usage;

namespace MachineTypes.Analyzers.Tests.Rules.MT3xxx.Flow;

/// <summary>A catalogue: pc-1.0, pc-1.1, virt-1.1 and an unversioned one, then the machine type to come and a preview of pc.</summary>
internal static class Catalog
{
    public const int Default = 0, Pc10 = 1, Pc11 = 2, Virt11 = 3, None = 4, Next = 5, Preview = 6;

    public static CatalogFacts Facts { get; } = new(Manifest);

    /// <summary>Gets the facts of another catalogue that declares the same.</summary>
    public static CatalogFacts Other { get; } = new(Manifest);

    private static CatalogManifest Manifest => new(
        "QEMU",
        "global::Release",
        new ManifestRelease[] { new("1.0", ReleaseState.Released, null), new("1.1", ReleaseState.Released, null) }.ToEquatableArray(),
        new[] { "pc", "virt", "none" }.ToEquatableArray(),
        new ManifestMachine[] { new("pc-1.0", "Pc_1_0", 0, 0, 1, -1), new("pc-1.1", "Pc_1_1", 0, 1, -1, -1), new("virt-1.1", "Virt_1_1", 1, 1, -1, -1), new("none", "None", 2, -1, -1, -1) }.ToEquatableArray(),
        default,
        new[] { Property("Usb", PropertyValueKind.Flag, "true", "true", "false", null, "true"), Property("Cpus", PropertyValueKind.Integer, "8", "-2", "many", null, "16"), Property("Nic", PropertyValueKind.Text, "e1000", "9", "", null, "virtio") }.ToEquatableArray(),
        new[] { new ManifestPreview("the next pc", "PcPreview", 0, 1) }.ToEquatableArray());

    public static MachineSet Set(params int[] machines) => MachineSet.Where(Facts.Count, machines.Contains);

    public static MachineValue Machine(int index) => new(Facts, index);

    public static PossibleMachines Possible(params int[] machines) => new(Facts, Set(machines));

    public static Constraint Only(AccessPath path, params int[] machines) => new(ImmutableDictionary<AccessPath, PossibleMachines>.Empty.Add(path, Possible(machines)));

    /// <summary>Returns what a constraint lets a value be; null where nothing satisfies it.</summary>
    public static MachineSet? For(this Constraint? constraint, AccessPath path) =>
        constraint is null ? null : constraint.Machines.TryGetValue(path, out var possible) ? possible.Set : Facts.Universe;

    private static ManifestProperty Property(string name, PropertyValueKind kind, params string?[] values) => new(
        "global::" + name, name, name, kind, values[..4].Select(v => new PropertyValue(v)).ToEquatableArray(), default, values[4..].Select(v => new PropertyValue(v)).ToEquatableArray());
}
