namespace MachineTypes;

// See docs/decisions/0024-latest-only-properties.md.
/// <summary>
/// Declares a property that machine types report, on an attribute class derived from <see cref="MachineFlagAttribute"/> or <see cref="MachineValueAttribute{T}"/>. Apply that
/// attribute to families and scopes to declare which value their machine types report, and from which machine type on.
/// </summary>
/// <param name="name">The name under which the product reports the property, such as <c>cpu-max</c> in QEMU's reply to <c>query-machines</c>.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class MachinePropertyAttribute(string name) : Attribute
{
    /// <summary>Gets the name under which the product reports the property.</summary>
    public string Name { get; } = name;

    /// <summary>Gets or sets the first release whose binaries report the property.</summary>
    public string? IntroducedIn { get; set; }

    /// <summary>
    /// Gets or sets the value that a family reports if it does not declare the property. Without a default, such a family reports a flag as false, and does not report other
    /// properties at all.
    /// </summary>
    public object? Default { get; set; }

    /// <summary>Gets or sets a value indicating whether a flip takes nothing away from consumers, so that it needs neither a deprecation nor a grace period.</summary>
    public bool Additive { get; set; }

    /// <summary>
    /// Gets or sets a value indicating whether only the newest machine type of each family reports the property, whatever the steps of older ones declare. Which one is the newest
    /// changes with each release; an example is whether a machine type is the product's default.
    /// </summary>
    public bool LatestOnly { get; set; }

    /// <summary>Gets or sets the train whose releases the property's declaration names. It is needed only if catalogues of two trains use the property.</summary>
    public Type? Train { get; set; }
}
