namespace MachineTypes;

/// <summary>
/// Declares a release train: the releases of a product, by which the machine types, properties and deprecations of a catalogue are versioned. The generator adds one member per
/// release to the partial value type.
/// </summary>
/// <remarks>List the releases in order, oldest first, with one <see cref="ReleaseAttribute"/> each.</remarks>
/// <param name="name">The product's name as people write it, such as <c>QEMU</c>.</param>
[AttributeUsage(AttributeTargets.Struct, Inherited = false)]
public sealed class ReleaseTrainAttribute(string name) : Attribute
{
    /// <summary>Gets the product's name as people write it, such as <c>QEMU</c>.</summary>
    public string Name { get; } = name;

    /// <summary>
    /// Gets or sets how many releases, including the one that announces the deprecation, must report the old value before a new machine type may flip the property. The default is 2:
    /// a deprecation announced in 4.1 keeps the old value in 4.1 and 4.2, and 5.0 may flip it.
    /// </summary>
    public int GraceReleases { get; set; } = 2;

    /// <summary>
    /// Gets or sets how many months must pass between the release that announces a deprecation and the one that flips the property, in addition to
    /// <see cref="GraceReleases"/>. The default is 0.
    /// </summary>
    public int GraceMonths { get; set; }

    /// <summary>
    /// Gets or sets the age, in major releases, at which a versioned machine type is deprecated. The default, 0, means never. A machine type <c>a.b</c> has reached an age of
    /// <c>n</c> in release <c>M.m</c> if <c>M - a</c> is greater than <c>n</c>, or if it is equal to <c>n</c> and <c>m</c> is at least <c>b</c>.
    /// </summary>
    public int DeprecatedAfter { get; set; }

    /// <summary>Gets or sets the first release that deprecates by <see cref="DeprecatedAfter"/>. If it is not set, every release does.</summary>
    public string? DeprecatedFrom { get; set; }

    /// <summary>Gets or sets the age, in major releases, at which a versioned machine type is deleted, counted like <see cref="DeprecatedAfter"/>. The default, 0, means never.</summary>
    public int DeletedAfter { get; set; }

    /// <summary>Gets or sets the first release that deletes by <see cref="DeletedAfter"/>. If it is not set, every release does.</summary>
    public string? DeletedFrom { get; set; }
}
