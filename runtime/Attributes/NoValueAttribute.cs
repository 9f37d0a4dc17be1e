namespace MachineTypes;

/// <summary>Declares a step that removes a property: from <see cref="MachineStepAttribute.Since"/> on, machine types do not report it.</summary>
/// <typeparam name="TProperty">The attribute class that declares the property.</typeparam>
public sealed class NoValueAttribute<TProperty> : MachineStepAttribute
    where TProperty : MachineStepAttribute;
