namespace MachineTypes;

/// <summary>A property that machine types report as true or false. Derive from it, and declare it with <see cref="MachinePropertyAttribute"/>.</summary>
/// <param name="value">The value that is reported from <see cref="MachineStepAttribute.Since"/> on; true unless said.</param>
public abstract class MachineFlagAttribute(bool value = true) : MachineStepAttribute
{
    /// <summary>The value that is reported from <see cref="MachineStepAttribute.Since"/> on.</summary>
    public bool Value { get; } = value;
}
