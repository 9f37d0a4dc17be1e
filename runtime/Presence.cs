namespace MachineTypes;

// See docs/decisions/0029-not-known.md.
/// <summary>Specifies whether the binaries of a release have a machine type.</summary>
public enum Presence
{
    /// <summary>Not known: the machine type has no version, and its declaration does not specify when it was introduced.</summary>
    NotKnown,

    /// <summary>The release is older than the machine type.</summary>
    NotYet,

    /// <summary>The release has the machine type.</summary>
    Present,

    /// <summary>The release no longer has the machine type.</summary>
    Removed,
}
