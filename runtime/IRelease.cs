namespace MachineTypes;

/// <summary>A release of any train. Every generated release value implements it; code for one train uses the train's own type.</summary>
public interface IRelease
{
    /// <summary>Gets the name of the train, such as <c>QEMU</c>; empty for the default value, which is not a release.</summary>
    string Train { get; }

    /// <summary>Gets the version, such as <c>4.2</c>; empty for the default value, which is not a release.</summary>
    string Version { get; }

    /// <summary>Gets the index of the release on its train, from 0 for the oldest; -1 for the default value, which is not a release.</summary>
    int Index { get; }

    /// <summary>Gets a value indicating whether the release is out.</summary>
    bool IsReleased { get; }

    /// <summary>
    /// Gets a value indicating whether this is a bug-fix release, such as 7.2.11. It comes after the release that it belongs to and before the next one, and no machine type is named
    /// after it.
    /// </summary>
    bool IsBugFix { get; }
}
