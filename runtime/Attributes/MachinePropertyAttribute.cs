namespace MachineTypes;

/// <summary>
/// Declares a property that machine types report, on an attribute class derived from
/// <see cref="MachineFlagAttribute"/> or <see cref="MachineValueAttribute{T}"/>. Families and scopes then carry that attribute to say which value
/// they report, and from which machine type on.
/// </summary>
/// <param name="name">The name under which the product reports the property, such as <c>cpu-max</c> in QEMU's answer to <c>query-machines</c>.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class MachinePropertyAttribute(string name) : Attribute
{
    /// <summary>The name under which the product reports the property.</summary>
    public string Name { get; } = name;

    /// <summary>The release that began to report the property.</summary>
    public string? IntroducedIn { get; set; }

    /// <summary>
    /// What a family reports that never names the property. A flag without a default is off there; a value property
    /// without one is not reported at all.
    /// </summary>
    public object? Default { get; set; }

    /// <summary>
    /// Whether consumers only gain when the flag flips, so that no deprecation and no grace period is needed.
    /// </summary>
    public bool Additive { get; set; }

    /// <summary>
    /// Whether of each family only the newest machine type reports it, whatever its steps say of older ones. What the newest one is changes with each release: the
    /// product's default machine type is an example.
    /// </summary>
    public bool LatestOnly { get; set; }

    /// <summary>
    /// The train whose releases the property's declaration names. Needed only where catalogues of two trains reach the property.
    /// </summary>
    public Type? Train { get; set; }
}
