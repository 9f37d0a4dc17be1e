namespace MachineTypes.Model.Definitions;

/// <summary>The value of a property: none where a machine type does not report it, and not known where nothing says what it reports.</summary>
/// <param name="Value">
/// The canonical spelling, so that equal values are equal strings: <c>true</c> or <c>false</c>, the decimal digits of an integer or
/// of an enumeration's constant, or the string itself. Null for no value.
/// </param>
/// <param name="Label">The name of an enumeration's constant, for messages.</param>
public readonly record struct PropertyValue(string? Value, string? Label = null)
{
    public static PropertyValue None => default;

    /// <summary>Returns the value for the case that nothing declares what is reported.</summary>
    /// <param name="instead">The value that code reads in that case: the value of a flag's member.</param>
    public static PropertyValue NotKnown(PropertyValue instead) => instead with { IsNotKnown = true };

    /// <summary>Whether nothing declares what is reported.</summary>
    public bool IsNotKnown { get; private init; }

    public static PropertyValue Flag(bool value) => new(value ? "true" : "false");

    public bool IsNone => Value is null && !IsNotKnown;

    /// <summary>Determines whether both are the same value. The label is ignored: it only names the value.</summary>
    public bool Equals(PropertyValue other) => Value == other.Value && IsNotKnown == other.IsNotKnown;

    public override int GetHashCode() => Value is null ? 0 : Value.GetHashCode();

    /// <summary>The value as a message shows it.</summary>
    public override string ToString() => IsNotKnown ? "not known" : Label ?? Value ?? "none";
}
