namespace MachineTypes;

/// <summary>One line of a machine type's compat table: a property of a driver is set to a value.</summary>
/// <param name="driver">The driver, a type of device or object.</param>
/// <param name="property">The property of the driver.</param>
/// <param name="value">The value as text.</param>
public readonly struct CompatEntry(string driver, string property, string value) : IEquatable<CompatEntry>
{
    private readonly string? _driver = driver;
    private readonly string? _property = property;
    private readonly string? _value = value;

    /// <summary>The driver, a type of device or object, such as <c>virtio-blk-device</c>.</summary>
    public string Driver => _driver ?? "";

    /// <summary>The property of the driver, such as <c>queue-size</c>.</summary>
    public string Property => _property ?? "";

    /// <summary>The value as text, such as <c>128</c>.</summary>
    public string Value => _value ?? "";

    /// <summary>Takes the entry apart.</summary>
    /// <param name="driver">The driver.</param>
    /// <param name="property">The property of the driver.</param>
    /// <param name="value">The value as text.</param>
    public void Deconstruct(out string driver, out string property, out string value) =>
        (driver, property, value) = (Driver, Property, Value);

    /// <summary>Whether both entries set the same property of the same driver to the same text.</summary>
    /// <param name="other">The entry to compare with.</param>
    /// <returns>True if driver, property and value are equal, letter by letter.</returns>
    public bool Equals(CompatEntry other) =>
        Driver == other.Driver && Property == other.Property && Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CompatEntry other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        unchecked((((Driver.GetHashCode() * 397) ^ Property.GetHashCode()) * 397) ^ Value.GetHashCode());

    /// <summary>The entry as QEMU's <c>-global</c> option takes it.</summary>
    /// <returns><c>driver.property=value</c></returns>
    public override string ToString() => $"{Driver}.{Property}={Value}";

    /// <summary>Whether two entries are equal.</summary>
    /// <param name="left">One entry.</param>
    /// <param name="right">The other entry.</param>
    /// <returns>True if driver, property and value are equal.</returns>
    public static bool operator ==(CompatEntry left, CompatEntry right) => left.Equals(right);

    /// <summary>Whether two entries differ.</summary>
    /// <param name="left">One entry.</param>
    /// <param name="right">The other entry.</param>
    /// <returns>True if driver, property or value differ.</returns>
    public static bool operator !=(CompatEntry left, CompatEntry right) => !left.Equals(right);
}
