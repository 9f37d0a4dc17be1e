namespace MachineTypes;

/// <summary>
/// On a parameter, property, field or return value: the text is the name of a machine type of a catalogue. Constants that reach it are held against the catalogue
/// (MT3001, MT3002, MT3003, MT3007).
/// </summary>
/// <typeparam name="TCatalog">The catalogue.</typeparam>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.ReturnValue, AllowMultiple = false, Inherited = false)]
public sealed class MachineTypeNameAttribute<TCatalog> : Attribute
    where TCatalog : struct;
