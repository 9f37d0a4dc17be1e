namespace MachineTypes.Testing;

/// <summary>Thrown when generated files differ from their snapshots.</summary>
/// <param name="message">Which files differ, and where.</param>
public sealed class SnapshotException(string message) : Exception(message);
