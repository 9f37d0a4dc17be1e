namespace MachineTypes;

/// <summary>A property that has flipped on a machine type, and what that took away from consumers.</summary>
/// <param name="property">The name under which the property is reported.</param>
/// <param name="attribute">The attribute class that declares the property.</param>
/// <param name="feature">The feature that was taken away.</param>
/// <param name="replacement">What to use instead; null if the announcement does not name it.</param>
/// <param name="whenFlipped">What happens to the old use.</param>
public readonly struct MachineFlip(string property, Type attribute, string feature, string? replacement, OldUse whenFlipped)
{
    private readonly string? _property = property;
    private readonly string? _feature = feature;

    /// <summary>Gets the name under which the property is reported, such as <c>requires-memdev</c>.</summary>
    public string Property => _property ?? "";

    /// <summary>Gets the attribute class that declares the property.</summary>
    public Type Attribute { get; } = attribute;

    /// <summary>Gets the feature that was taken away, as users know it, such as <c>-numa node,mem=</c>.</summary>
    public string Feature => _feature ?? "";

    /// <summary>Gets what to use instead, such as <c>-numa node,memdev=</c>; null if the announcement does not name it.</summary>
    public string? Replacement { get; } = replacement;

    /// <summary>Gets what happens to the old use.</summary>
    public OldUse WhenFlipped { get; } = whenFlipped;

    /// <summary>Returns the name of the property.</summary>
    /// <returns>The same as <see cref="Property"/>.</returns>
    public override string ToString() => Property;
}
