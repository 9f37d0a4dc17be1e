namespace MachineTypes;

/// <summary>A step that takes a property away: from <see cref="MachineStepAttribute.Since"/> on it is not reported.</summary>
/// <typeparam name="TProperty">The attribute class that declares the property.</typeparam>
public sealed class NoValueAttribute<TProperty> : MachineStepAttribute
    where TProperty : MachineStepAttribute;
