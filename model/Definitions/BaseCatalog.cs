namespace MachineTypes.Model.Definitions;

/// <summary>What a catalogue of a referenced assembly has that machine types can be based on.</summary>
/// <param name="Type">The fully qualified name of its value type.</param>
/// <param name="Train">The name of its train.</param>
/// <param name="Releases">The releases of its train, in order.</param>
/// <param name="Machines">The machine types.</param>
public sealed record BaseCatalog(string Type, string Train, EquatableArray<string> Releases, EquatableArray<BaseMachine> Machines);

/// <summary>A machine type that others can be based on.</summary>
/// <param name="Release">The index of the release that it belongs to, or -1 for an unversioned one.</param>
public sealed record BaseMachine(string Name, int Release);
