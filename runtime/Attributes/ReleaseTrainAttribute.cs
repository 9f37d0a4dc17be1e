namespace MachineTypes;

/// <summary>
/// Declares a release train: the product whose releases the machine types, properties and deprecations
/// of a catalogue are counted in. The generator fills the partial value type in with one member a release.
/// </summary>
/// <remarks>
/// List the releases in order, oldest first, with one <see cref="ReleaseAttribute"/> each.
/// </remarks>
/// <param name="name">The product's name as people write it, such as <c>QEMU</c>.</param>
[AttributeUsage(AttributeTargets.Struct, Inherited = false)]
public sealed class ReleaseTrainAttribute(string name) : Attribute
{
    /// <summary>The product's name as people write it, such as <c>QEMU</c>.</summary>
    public string Name { get; } = name;

    /// <summary>
    /// How many releases, that of the announcement included, still report the old value before a new machine
    /// type may flip a deprecated property. 2 unless said: announced in 4.1, old in 4.1 and 4.2, free in 5.0.
    /// </summary>
    public int GraceReleases { get; set; } = 2;

    /// <summary>
    /// How many months must lie between the release of an announcement and that of the flip, in addition to
    /// <see cref="GraceReleases"/>. 0, the default, asks for none.
    /// </summary>
    public int GraceMonths { get; set; }

    /// <summary>
    /// The age, in major releases, at which a versioned machine type is deprecated. 0, the default, is never.
    /// A machine type <c>a.b</c> is past an age of <c>n</c> in release <c>M.m</c> when <c>M - a</c> is more than
    /// <c>n</c>, or is <c>n</c> and <c>m</c> is at least <c>b</c>.
    /// </summary>
    public int DeprecatedAfter { get; set; }

    /// <summary>The first release that deprecates by <see cref="DeprecatedAfter"/>; every one when left out.</summary>
    public string? DeprecatedFrom { get; set; }

    /// <summary>
    /// The age, in major releases, at which a versioned machine type is deleted, counted as
    /// <see cref="DeprecatedAfter"/> is. 0, the default, is never.
    /// </summary>
    public int DeletedAfter { get; set; }

    /// <summary>The first release that deletes by <see cref="DeletedAfter"/>; every one when left out.</summary>
    public string? DeletedFrom { get; set; }
}
