namespace MachineTypes;

/// <summary>
/// A machine type of any catalogue. Every generated catalogue implements it for tools that serve several catalogues; code that knows its
/// catalogue uses the value itself, which has typed members and does not allocate.
/// </summary>
public interface IMachineType
{
    /// <summary>The machine type's name, such as <c>pc-i440fx-4.2</c>; empty for the value that is none.</summary>
    string Name { get; }

    /// <summary>The name of the family, such as <c>pc-i440fx</c>; empty for the value that is none.</summary>
    string Family { get; }

    /// <summary>The alias that stands for this machine type, such as <c>pc</c>, if there is one.</summary>
    string? Alias { get; }

    /// <summary>Whether the machine type has a version, and with it the promise that it never changes.</summary>
    bool IsVersioned { get; }

    /// <summary>The compat table, in order of application, repeats kept.</summary>
    IReadOnlyList<CompatEntry> Compat { get; }

    /// <summary>What the machine type reports: the properties that have a value on it, in the order of their names.</summary>
    IReadOnlyList<MachinePropertyValue> Properties { get; }

    /// <summary>What has flipped on the machine type and took something away from consumers; what is refused comes first.</summary>
    IReadOnlyList<MachineFlip> Flips { get; }
}

/// <summary>A machine type of any catalogue that is versioned by one train.</summary>
/// <typeparam name="TRelease">The release value of the train.</typeparam>
public interface IMachineType<TRelease> : IMachineType
    where TRelease : struct
{
    /// <summary>The release that the machine type belongs to; the default value for one without a version.</summary>
    TRelease Release { get; }

    /// <summary>Whether a release reports the machine type as deprecated.</summary>
    /// <param name="release">The release that is asked.</param>
    /// <returns>True from the release on that deprecated it, by the train's rule or by declaration.</returns>
    bool IsDeprecated(TRelease release);

    /// <summary>Whether a release no longer has the machine type.</summary>
    /// <param name="release">The release that is asked.</param>
    /// <returns>True from the release on that deleted it, by the train's rule or by declaration.</returns>
    bool IsRemoved(TRelease release);

    /// <summary>Whether a release's binary has the machine type.</summary>
    /// <param name="release">The release that is asked.</param>
    /// <returns>True from the release on that brought it, to the one before that which removed it.</returns>
    bool ExistsIn(TRelease release);

    /// <summary>The alias that stood, or stands, for the machine type in a release's binary, if there is one.</summary>
    /// <param name="release">The release that is asked.</param>
    /// <returns>The alias; null where there is none, or no such machine type.</returns>
    string? AliasAsOf(TRelease release);

    /// <summary>
    /// The compat table as a release's binary applies it, in order of application, repeats kept. In a release that no longer has the machine type, it is what that would apply.
    /// </summary>
    /// <param name="release">The release that is asked.</param>
    /// <returns>The entries; none in a release that is older than the machine type.</returns>
    IReadOnlyList<CompatEntry> CompatAsOf(TRelease release);

    /// <summary>What the machine type reports in a release's binary: the properties that have a value then, in the order of their names.</summary>
    /// <param name="release">The release that is asked.</param>
    /// <returns>The properties; none in a release that is older than the machine type, nor any that the release did not report yet.</returns>
    IReadOnlyList<MachinePropertyValue> PropertiesAsOf(TRelease release);

    /// <summary>
    /// What the binaries of two releases apply or report differently for the machine type: what was changed late. Tables that are newer than one of them keep the machine type as
    /// it was there, and are no difference.
    /// </summary>
    /// <param name="before">The one release.</param>
    /// <param name="after">The other one; it may be the older.</param>
    /// <returns>The changes; none where a release is older than the machine type.</returns>
    IReadOnlyList<MachineChange> ChangesBetween(TRelease before, TRelease after);
}
