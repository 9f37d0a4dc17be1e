namespace MachineTypes;

/// <summary>One line of a machine type's compat table: a property of a driver is set to a value.</summary>
/// <param name="driver">The driver, a type of device or object.</param>
/// <param name="property">The property of the driver.</param>
/// <param name="value">The value as a string.</param>
public readonly struct CompatEntry(string driver, string property, string value) : IEquatable<CompatEntry>
{
    private readonly string? _driver = driver;
    private readonly string? _property = property;
    private readonly string? _value = value;

    /// <summary>Gets the driver, a type of device or object, such as <c>virtio-blk-device</c>.</summary>
    public string Driver => _driver ?? "";

    /// <summary>Gets the property of the driver, such as <c>queue-size</c>.</summary>
    public string Property => _property ?? "";

    /// <summary>Gets the value as a string, such as <c>128</c>.</summary>
    public string Value => _value ?? "";

    /// <summary>Deconstructs the entry.</summary>
    /// <param name="driver">The driver.</param>
    /// <param name="property">The property of the driver.</param>
    /// <param name="value">The value as a string.</param>
    public void Deconstruct(out string driver, out string property, out string value) =>
        (driver, property, value) = (Driver, Property, Value);

    /// <summary>Determines whether both entries set the same property of the same driver to the same value.</summary>
    /// <param name="other">The entry to compare with.</param>
    /// <returns>true if driver, property and value are equal, compared ordinally; otherwise, false.</returns>
    public bool Equals(CompatEntry other) =>
        Driver == other.Driver && Property == other.Property && Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CompatEntry other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        unchecked((((Driver.GetHashCode() * 397) ^ Property.GetHashCode()) * 397) ^ Value.GetHashCode());

    /// <summary>Returns the entry in the syntax of QEMU's <c>-global</c> option.</summary>
    /// <returns><c>driver.property=value</c></returns>
    public override string ToString() => $"{Driver}.{Property}={Value}";

    /// <summary>Determines whether two entries are equal.</summary>
    /// <param name="left">The first entry.</param>
    /// <param name="right">The second entry.</param>
    /// <returns>true if driver, property and value are equal; otherwise, false.</returns>
    public static bool operator ==(CompatEntry left, CompatEntry right) => left.Equals(right);

    /// <summary>Determines whether two entries are different.</summary>
    /// <param name="left">The first entry.</param>
    /// <param name="right">The second entry.</param>
    /// <returns>true if driver, property or value differs; otherwise, false.</returns>
    public static bool operator !=(CompatEntry left, CompatEntry right) => !left.Equals(right);
}
