namespace MachineTypes;

/// <summary>
/// Declares that a parameter, property, field or return value is the name of a machine type of a catalogue or, if the attribute is repeated, of any of several catalogues. Analyzers
/// check constants that are assigned to it (MT3001, MT3002, MT3003, MT3007).
/// </summary>
/// <typeparam name="TCatalog">The catalogue.</typeparam>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.ReturnValue, AllowMultiple = true, Inherited = false)]
public sealed class MachineTypeNameAttribute<TCatalog> : Attribute
    where TCatalog : struct;
