namespace MachineTypes;

/// <summary>A release of a train, whichever train it is. Every generated release value implements it; code that knows its train uses the value itself.</summary>
public interface IRelease
{
    /// <summary>The name of the train, such as <c>QEMU</c>; empty for the value that is no release.</summary>
    string Train { get; }

    /// <summary>The version, such as <c>4.2</c>; empty for the value that is no release.</summary>
    string Version { get; }

    /// <summary>The place of the release on its train, from 0 for the oldest; -1 for the value that is no release.</summary>
    int Index { get; }

    /// <summary>Whether the release is out.</summary>
    bool IsReleased { get; }
}
