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
    /// may be set more than once; the last entry wins. If <see cref="IsCompatKnown"/> is false, it is empty.
    /// </summary>
    CompatTable Compat { get; }

    /// <summary>Gets a value indicating whether <see cref="Compat"/> is known. An empty table that is not known may have entries.</summary>
    bool IsCompatKnown { get; }

    /// <summary>
    /// Gets what the machine type reports in today's binaries or, if they have removed it, in the newest that have it: the properties that are known to have a value there, in
    /// the order of their names.
    /// </summary>
    IReadOnlyList<MachinePropertyValue> Properties { get; }

    /// <summary>Gets what has flipped on the machine type and took something away from consumers; flips that refuse the old use come first.</summary>
    IReadOnlyList<MachineFlip> Flips { get; }

    /// <summary>Gets what may have flipped on the machine type: it is not known what it reports of these properties.</summary>
    IReadOnlyList<MachineFlip> FlipsNotKnown { get; }
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
    /// <returns>
    /// true from the release on that deprecates it, by the train's rule or by declaration, until the one that removes it; otherwise, false. A release that does not have the
    /// machine type does not report it as deprecated.
    /// </returns>
    bool IsDeprecated(TRelease release);

    /// <summary>Determines whether a release no longer has the machine type.</summary>
    /// <param name="release">The release.</param>
    /// <returns>true from the release on that removes it, by the train's rule or by declaration; otherwise, false.</returns>
    bool IsRemoved(TRelease release);

    /// <summary>Determines whether the binaries of a release are known to have the machine type.</summary>
    /// <param name="release">The release.</param>
    /// <returns>
    /// true from the release on that introduces it until the one that removes it; otherwise, false. It is also false if this is not known; <see cref="PresenceIn"/> distinguishes
    /// the two.
    /// </returns>
    bool ExistsIn(TRelease release);

    /// <summary>Returns whether the binaries of a release have the machine type.</summary>
    /// <param name="release">The release.</param>
    /// <returns>
    /// Whether they do. <see cref="Presence.NotKnown"/> for releases before the newest one that has a machine type without versions whose declaration does not specify since when
    /// it exists, and for the default value of a release or machine type.
    /// </returns>
    Presence PresenceIn(TRelease release);

    /// <summary>Returns the alias that stands for the machine type in the binaries of a release.</summary>
    /// <param name="release">The release.</param>
    /// <returns>The alias; null if there is none, or if the release does not have the machine type.</returns>
    string? AliasAsOf(TRelease release);

    /// <summary>Returns the compat table that the binaries of a release apply to the machine type, in order of application.</summary>
    /// <param name="release">The release.</param>
    /// <returns>
    /// The table; empty if the release is older than the machine type, or if <see cref="IsCompatKnownAsOf"/> is false. For a release that has removed the machine type, it is what
    /// that release would apply.
    /// </returns>
    CompatTable CompatAsOf(TRelease release);

    /// <summary>Determines whether the table that <see cref="CompatAsOf"/> returns is known.</summary>
    /// <param name="release">The release.</param>
    /// <returns>
    /// true if the table was recorded as of the release, or if the release is older than the machine type; otherwise, false.
    /// </returns>
    bool IsCompatKnownAsOf(TRelease release);

    /// <summary>
    /// Returns what the machine type reports in the binaries of a release: the properties that are known to have a value there, in the order of their names.
    /// </summary>
    /// <param name="release">The release.</param>
    /// <returns>The properties; none if the release does not have the machine type.</returns>
    IReadOnlyList<MachinePropertyValue> PropertiesAsOf(TRelease release);

    /// <summary>Determines whether it is known what the machine type reports of a property in the binaries of a release.</summary>
    /// <param name="property">The name under which the property is reported.</param>
    /// <param name="release">The release.</param>
    /// <returns>
    /// true if it is known: <see cref="PropertiesAsOf"/> has the value, and where it has none, the binaries report none. false if it is not, and for a property that the catalogue
    /// does not have.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="property"/> is null.</exception>
    bool IsPropertyKnownAsOf(string property, TRelease release);

    /// <summary>Returns the properties of which it is not known what the machine type reports in the binaries of a release.</summary>
    /// <param name="release">The release.</param>
    /// <returns>The names under which the properties are reported, in their order.</returns>
    IReadOnlyList<string> PropertiesNotKnownAsOf(TRelease release);

    /// <summary>
    /// Returns what the binaries of two releases apply or report differently for the machine type: what was changed late. Tables that are newer than one of the releases keep the
    /// machine type as it was there, and are not a difference.
    /// </summary>
    /// <param name="before">One release.</param>
    /// <param name="after">The other one, which may be the older.</param>
    /// <returns>
    /// The changes; none if a release is older than the machine type. Tables and properties that are not known in both releases are left out.
    /// </returns>
    IReadOnlyList<MachineChange> ChangesBetween(TRelease before, TRelease after);
}
