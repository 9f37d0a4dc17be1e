namespace MachineTypes;

/// <summary>
/// A property that machine types report as a number, a text or an enumeration. Derive from it with a constructor that takes the value
/// first, and declare it with <see cref="MachinePropertyAttribute"/>.
/// </summary>
/// <typeparam name="T">A type that attributes can carry: an integer type, <see cref="string"/> or an enumeration.</typeparam>
/// <param name="value">The value that is reported from <see cref="MachineStepAttribute.Since"/> on.</param>
public abstract class MachineValueAttribute<T>(T value) : MachineStepAttribute
{
    /// <summary>The value that is reported from <see cref="MachineStepAttribute.Since"/> on.</summary>
    public T Value { get; } = value;
}
