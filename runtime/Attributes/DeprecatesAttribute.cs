namespace MachineTypes;

/// <summary>
/// Declares, on a property's attribute class, that flipping the property takes something away from consumers, and when that was announced. Until the train's grace period has
/// passed, every machine type keeps reporting the old value.
/// </summary>
/// <param name="feature">The deprecated feature, as users know it, such as <c>-numa node,mem=</c>.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class DeprecatesAttribute(string feature) : Attribute
{
    /// <summary>Gets the deprecated feature, as users know it.</summary>
    public string Feature { get; } = feature;

    /// <summary>Gets or sets the release that announced the deprecation, which is the first of the grace period.</summary>
    public string? AnnouncedIn { get; set; }

    /// <summary>Gets or sets what to use instead, as users know it, such as <c>-numa node,memdev=</c>.</summary>
    public string? Replacement { get; set; }

    /// <summary>Gets or sets the grace period of this property, in releases, if it is longer than the train's. The default, 0, means the train's.</summary>
    public int GraceReleases { get; set; }

    /// <summary>Gets or sets the grace period of this property, in months, if it is longer than the train's. The default, 0, means the train's.</summary>
    public int GraceMonths { get; set; }

    /// <summary>Gets or sets what happens to the old use on a machine type that has flipped. The default is <see cref="OldUse.StillStarts"/>.</summary>
    public OldUse WhenFlipped { get; set; }
}
