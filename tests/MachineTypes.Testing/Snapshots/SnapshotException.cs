namespace MachineTypes.Testing;

/// <summary>What was generated is not what the snapshots say.</summary>
/// <param name="message">Which files differ, and where.</param>
public sealed class SnapshotException(string message) : Exception(message);
