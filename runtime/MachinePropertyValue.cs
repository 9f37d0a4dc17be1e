namespace MachineTypes;

/// <summary>A property and the value that a machine type reports for it.</summary>
/// <param name="name">The name under which the product reports the property.</param>
/// <param name="value">The value.</param>
public readonly struct MachinePropertyValue(string name, object value)
{
    /// <summary>Gets the name under which the product reports the property, such as <c>cpu-max</c>.</summary>
    public string Name { get; } = name;

    /// <summary>Gets the value: a <see cref="bool"/>, an integer, a <see cref="string"/> or a value of an enumeration.</summary>
    public object Value { get; } = value;

    /// <summary>Returns the property and its value as a string.</summary>
    /// <returns><c>name=value</c></returns>
    public override string ToString() => FormattableString.Invariant($"{Name}={Value}");
}
