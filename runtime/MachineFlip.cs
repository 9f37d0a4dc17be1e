namespace MachineTypes;

/// <summary>A property that has flipped on a machine type, and what that took away from consumers.</summary>
/// <param name="property">The name under which the property is reported.</param>
/// <param name="attribute">The attribute class that declares it.</param>
/// <param name="feature">What went away.</param>
/// <param name="replacement">What to use instead.</param>
/// <param name="whenFlipped">What becomes of the old use.</param>
public readonly struct MachineFlip(string property, Type attribute, string feature, string? replacement, OldUse whenFlipped)
{
    private readonly string? _property = property;
    private readonly string? _feature = feature;

    /// <summary>The name under which the property is reported, such as <c>requires-memdev</c>.</summary>
    public string Property => _property ?? "";

    /// <summary>The attribute class that declares the property.</summary>
    public Type Attribute { get; } = attribute;

    /// <summary>What went away, as users know it, such as <c>-numa node,mem=</c>.</summary>
    public string Feature => _feature ?? "";

    /// <summary>What to use instead, if the announcement names it, such as <c>-numa node,memdev=</c>.</summary>
    public string? Replacement { get; } = replacement;

    /// <summary>What becomes of the old use.</summary>
    public OldUse WhenFlipped { get; } = whenFlipped;

    /// <summary>The flip as text.</summary>
    /// <returns>The name of the property.</returns>
    public override string ToString() => Property;
}
