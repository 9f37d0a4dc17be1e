namespace MachineTypes;

/// <summary>Declares, on a scope, how the values of a driver's property are compared. Without it, they are compared as strings.</summary>
/// <param name="driver">The driver, such as <c>tpm-crb</c>.</param>
/// <param name="property">The property of the driver, such as <c>ppi</c>.</param>
/// <param name="type">How the property's values are compared.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class DriverPropertyAttribute(string driver, string property, DriverValue type) : Attribute
{
    /// <summary>Gets the driver.</summary>
    public string Driver { get; } = driver;

    /// <summary>Gets the property of the driver.</summary>
    public string Property { get; } = property;

    /// <summary>Gets how the property's values are compared.</summary>
    public DriverValue Type { get; } = type;
}
