namespace MachineTypes.Model;

/// <summary>What the recorded releases of a train have, as far as compat entries go.</summary>
/// <param name="Newest">The newest recorded release.</param>
/// <param name="Keys">The drivers and properties that any recorded release sets on any machine type.</param>
public sealed record RecordedEntries(string Newest, EquatableArray<(string Driver, string Property)> Keys);
