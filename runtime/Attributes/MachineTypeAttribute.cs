namespace MachineTypes;

// See docs/decisions/0022-lifetimes-in-spans.md.
/// <summary>
/// Declares a family of versioned machine types, such as <c>pc-i440fx</c>: one for each release from <see cref="From"/> to <see cref="Until"/>. Apply it to a class that has
/// the family's compat entries and properties, and that derives from the scopes that the family shares with others.
/// </summary>
/// <remarks>
/// A family that was deprecated or removed in several steps is declared in several spans: one attribute per span on the same class, with the same name and disjoint ranges. So is
/// a machine type without versions that was removed and added again. A family of several catalogues has at least one attribute for each of them.
/// </remarks>
/// <typeparam name="TCatalog">The catalogue that the machine types belong to.</typeparam>
/// <param name="name">The family's name, which is followed by the version: <c>pc-i440fx</c> gives <c>pc-i440fx-4.2</c>.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class MachineTypeAttribute<TCatalog>(string name) : Attribute
    where TCatalog : struct
{
    /// <summary>Gets the family's name, which is followed by the version.</summary>
    public string Name { get; } = name;

    /// <summary>
    /// Gets or sets the first release that has a machine type of this family; by default, the train's first. For a machine type without versions, it is the first release that
    /// has the machine type; if it is not set, it is not known which releases before the newest one have it.
    /// </summary>
    public string? From { get; set; }

    /// <summary>Gets or sets the last release that has a machine type of this family; by default, the train's last.</summary>
    public string? Until { get; set; }

    /// <summary>
    /// Gets or sets versions in addition to the train's, for bug-fix and tagged machine types, such as <c>4.0.1</c> or <c>2.12-sxxm</c>. Each belongs to the release that it starts with.
    /// </summary>
    public string[]? Extra { get; set; }

    /// <summary>
    /// Gets or sets the versions of these machine types, instead of one for each release from <see cref="From"/> to <see cref="Until"/>. Each is a release, or starts with one and
    /// belongs to it: <c>noble</c> and <c>noble-v2</c> belong to noble, and <c>rhel9.2.0</c>, whose letters do not count, to 9.2. If several belong to a release, the release itself or
    /// else the first one names the release's own machine type.
    /// </summary>
    public string[]? Versions { get; set; }

    /// <summary>Gets or sets a name without a version that means the newest released machine type of the family, such as <c>pc</c>.</summary>
    public string? Alias { get; set; }

    /// <summary>Gets or sets a value indicating whether the machine type has no versions, such as <c>microvm</c>. It promises nothing and may change with any release.</summary>
    public bool Unversioned { get; set; }

    /// <summary>
    /// Gets or sets, for machine types that were added later than the release that they are named after, the first release whose binaries have them. For a machine type without versions,
    /// set <see cref="From"/> instead.
    /// </summary>
    public string? AddedIn { get; set; }

    /// <summary>Gets or sets the release that deprecated the family, if the train's rule did not.</summary>
    public string? DeprecatedIn { get; set; }

    /// <summary>Gets or sets the first release without the family, if the train's rule did not remove it.</summary>
    public string? RemovedIn { get; set; }

    /// <summary>
    /// Gets or sets a value indicating whether the train's age rule deprecates and removes these machine types. The default is true. If it is false, only
    /// <see cref="DeprecatedIn"/> and <see cref="RemovedIn"/> do.
    /// </summary>
    public bool AgeRule { get; set; } = true;

    /// <summary>
    /// Gets or sets a value indicating whether the compat tables of these machine types are known. The default is true. If it is false, the machine types existed, but the
    /// entries that apply to them were not recorded.
    /// </summary>
    public bool TablesKnown { get; set; } = true;

    /// <summary>
    /// Gets or sets the first release as of which the compat tables of these machine types were recorded, if that is later than for the rest of the catalogue
    /// (<see cref="MachineCatalogAttribute{TRelease}.TablesKnownFrom"/>).
    /// </summary>
    public string? TablesKnownFrom { get; set; }

    /// <summary>Gets or sets the reason why the family was deprecated, removed or added late.</summary>
    public string? Reason { get; set; }
}
