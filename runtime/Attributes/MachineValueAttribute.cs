namespace MachineTypes;

/// <summary>
/// The base class of properties that machine types report as a number, a string or a value of an enumeration. Give the derived class a constructor whose first parameter is the
/// value, and declare it with <see cref="MachinePropertyAttribute"/>.
/// </summary>
/// <remarks>
/// A property of type <see cref="bool"/> is a flag, to which all rules for flags apply. Derive it from <see cref="MachineFlagAttribute"/>, because annotations
/// (<see cref="SupportedWhenAttribute{TProperty}"/>) can only name classes that derive from it.
/// </remarks>
/// <typeparam name="T">A type that attributes support: an integer type, <see cref="string"/> or an enumeration.</typeparam>
/// <param name="value">The value that is reported from <see cref="MachineStepAttribute.Since"/> on.</param>
public abstract class MachineValueAttribute<T>(T value) : MachineStepAttribute
{
    /// <summary>Gets the value that is reported from <see cref="MachineStepAttribute.Since"/> on.</summary>
    public T Value { get; } = value;
}
