namespace MachineTypes;

/// <summary>The base class of properties that machine types report as true or false. Declare the derived class with <see cref="MachinePropertyAttribute"/>.</summary>
/// <param name="value">The value that is reported from <see cref="MachineStepAttribute.Since"/> on. The default is true.</param>
public abstract class MachineFlagAttribute(bool value = true) : MachineStepAttribute
{
    /// <summary>Gets the value that is reported from <see cref="MachineStepAttribute.Since"/> on.</summary>
    public bool Value { get; } = value;
}
