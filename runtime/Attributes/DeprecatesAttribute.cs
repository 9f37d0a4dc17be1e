namespace MachineTypes;

/// <summary>
/// On a property's attribute class: flipping the property takes something away from consumers, which was announced here. Until the
/// grace period of the train has passed, every machine type keeps reporting the old value.
/// </summary>
/// <param name="feature">What goes away, as users know it, such as <c>-numa node,mem=</c>.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class DeprecatesAttribute(string feature) : Attribute
{
    /// <summary>What goes away, as users know it.</summary>
    public string Feature { get; } = feature;

    /// <summary>The release that announced the deprecation, the first of the grace period.</summary>
    public string? AnnouncedIn { get; set; }

    /// <summary>What to use instead, as users know it, such as <c>-numa node,memdev=</c>.</summary>
    public string? Replacement { get; set; }

    /// <summary>Releases of grace for this property where it is to have more than its train gives; 0, the default, takes the train's.</summary>
    public int GraceReleases { get; set; }

    /// <summary>Months of grace for this property where it is to have more than its train gives; 0, the default, takes the train's.</summary>
    public int GraceMonths { get; set; }

    /// <summary>What becomes of the old use on a machine type that has flipped.</summary>
    public OldUse WhenFlipped { get; set; }
}
