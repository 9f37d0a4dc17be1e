namespace MachineTypes;

/// <summary>
/// A machine type of any catalogue. Every generated catalogue implements it, for tools that serve several catalogues; code that knows its catalogue uses the value itself,
/// which has a typed member for each property and allocates nothing.
/// </summary>
public interface IMachineType
{
    /// <summary>Gets the name of the machine type, such as <c>pc-i440fx-4.2</c>; empty for the default value, which is not a machine type.</summary>
    string Name { get; }

    /// <summary>Gets the name of its family, such as <c>pc-i440fx</c>; empty for the default value, which is not a machine type.</summary>
    string Family { get; }

    /// <summary>Gets the alias that stands for the machine type today, such as <c>pc</c>; null if it has none.</summary>
    string? Alias { get; }

    /// <summary>Gets a value indicating whether the machine type has a version, and with it the promise that it never changes.</summary>
    bool IsVersioned { get; }

    /// <summary>
    /// Gets the compat table of today's binaries, in order of application: the board defaults, and then the tables from the newest release down to the machine type's own. A key
    /// may be set more than once; the last entry wins.
    /// </summary>
    CompatTable Compat { get; }

    /// <summary>Gets what the machine type reports: the properties that have a value on it, in the order of their names.</summary>
    IReadOnlyList<MachinePropertyValue> Properties { get; }

    /// <summary>Gets what has flipped on the machine type and took something away from consumers; flips that refuse the old use come first.</summary>
    IReadOnlyList<MachineFlip> Flips { get; }
}

/// <summary>A machine type of any catalogue that a given train versions.</summary>
/// <typeparam name="TRelease">The release value of the train.</typeparam>
public interface IMachineType<TRelease> : IMachineType
    where TRelease : struct
{
    /// <summary>Gets the release that the machine type belongs to; the default value if it has no version.</summary>
    TRelease Release { get; }

    /// <summary>Determines whether a release reports the machine type as deprecated.</summary>
    /// <param name="release">The release.</param>
    /// <returns>true from the release on that deprecates it, by the train's rule or by declaration; otherwise, false.</returns>
    bool IsDeprecated(TRelease release);

    /// <summary>Determines whether a release no longer has the machine type.</summary>
    /// <param name="release">The release.</param>
    /// <returns>true from the release on that removes it, by the train's rule or by declaration; otherwise, false.</returns>
    bool IsRemoved(TRelease release);

    /// <summary>Determines whether the binaries of a release have the machine type.</summary>
    /// <param name="release">The release.</param>
    /// <returns>true from the release on that introduces it until the one that removes it; otherwise, false.</returns>
    bool ExistsIn(TRelease release);

    /// <summary>Returns the alias that stands for the machine type in the binaries of a release.</summary>
    /// <param name="release">The release.</param>
    /// <returns>The alias; null if there is none, or if the release does not have the machine type.</returns>
    string? AliasAsOf(TRelease release);

    /// <summary>Returns the compat table that the binaries of a release apply to the machine type, in order of application.</summary>
    /// <param name="release">The release.</param>
    /// <returns>The table; empty if the release is older than the machine type. For a release that has removed the machine type, it is what that release would apply.</returns>
    CompatTable CompatAsOf(TRelease release);

    /// <summary>Returns what the machine type reports in the binaries of a release: the properties that have a value there, in the order of their names.</summary>
    /// <param name="release">The release.</param>
    /// <returns>The properties; none if the release is older than the machine type.</returns>
    IReadOnlyList<MachinePropertyValue> PropertiesAsOf(TRelease release);

    /// <summary>
    /// Returns what the binaries of two releases apply or report differently for the machine type: what was changed late. Tables that are newer than one of the releases keep the
    /// machine type as it was there, and are not a difference.
    /// </summary>
    /// <param name="before">One release.</param>
    /// <param name="after">The other one, which may be the older.</param>
    /// <returns>The changes; none if a release is older than the machine type.</returns>
    IReadOnlyList<MachineChange> ChangesBetween(TRelease before, TRelease after);
}
