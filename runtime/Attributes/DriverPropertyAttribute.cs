namespace MachineTypes;

/// <summary>On a scope: how the values of a driver's property compare. Without it, values are compared as text.</summary>
/// <param name="driver">The driver, such as <c>tpm-crb</c>.</param>
/// <param name="property">The property of the driver, such as <c>ppi</c>.</param>
/// <param name="type">How its values compare.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class DriverPropertyAttribute(string driver, string property, DriverValue type) : Attribute
{
    /// <summary>The driver.</summary>
    public string Driver { get; } = driver;

    /// <summary>The property of the driver.</summary>
    public string Property { get; } = property;

    /// <summary>How the property's values compare.</summary>
    public DriverValue Type { get; } = type;
}
