namespace MachineTypes;

/// <summary>
/// A machine type of any catalogue, for tools that serve several. Every generated catalogue type implements it. Code for one catalogue uses the catalogue's own type,
/// which has a typed member for each property and allocates nothing.
/// </summary>
public interface IMachineType
{
    /// <summary>Gets the name of the machine type, such as <c>pc-i440fx-4.2</c>; empty for the default value, which is not a machine type.</summary>
    string Name { get; }

    /// <summary>Gets the name of the machine type's family, such as <c>pc-i440fx</c>; empty for the default value, which is not a machine type.</summary>
    string Family { get; }

    /// <summary>Gets the alias that refers to the machine type in today's binaries, such as <c>pc</c>; null if there is none.</summary>
    string? Alias { get; }

    /// <summary>Gets a value indicating whether the machine type has a version, which is a promise that it never changes.</summary>
    bool IsVersioned { get; }

    /// <summary>
    /// Gets the compat table of today's binaries, in order of application: the board defaults, and then the tables from the newest release down to the machine type's own. A property
    /// may be set more than once; the last entry wins. The table is empty if <see cref="IsCompatKnown"/> is false.
    /// </summary>
    CompatTable Compat { get; }

    /// <summary>Gets a value indicating whether <see cref="Compat"/> is known. If it is false, the table is empty, but the binaries may apply entries.</summary>
    bool IsCompatKnown { get; }

    /// <summary>
    /// Gets the properties that the machine type reports in today's binaries or, if it has been removed, in the newest binaries that have it: those with a known value, in
    /// order of name.
    /// </summary>
    IReadOnlyList<MachinePropertyValue> Properties { get; }

    /// <summary>Gets the flips on the machine type that took something away from consumers; those that refuse the old use come first.</summary>
    IReadOnlyList<MachineFlip> Flips { get; }

    /// <summary>Gets the flips that may have happened on the machine type: the values that it reports for these properties are not known.</summary>
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
    /// true from the release that deprecates it, by the train's rule or by declaration, until the one that removes it; otherwise, false. A release that does not have the
    /// machine type does not report it as deprecated.
    /// </returns>
    bool IsDeprecated(TRelease release);

    /// <summary>Determines whether a release no longer has the machine type.</summary>
    /// <param name="release">The release.</param>
    /// <returns>true from the release that removes it, by the train's rule or by declaration; otherwise, false.</returns>
    bool IsRemoved(TRelease release);

    /// <summary>Determines whether the binaries of a release are known to have the machine type.</summary>
    /// <param name="release">The release.</param>
    /// <returns>
    /// true from the release that introduces it until the one that removes it; otherwise, false. The result is also false if this is not known; <see cref="PresenceIn"/> distinguishes
    /// the two.
    /// </returns>
    bool ExistsIn(TRelease release);

    /// <summary>Returns whether the binaries of a release have the machine type.</summary>
    /// <param name="release">The release.</param>
    /// <returns>
    /// The presence. It is <see cref="Presence.NotKnown"/> for the default value of a release or machine type, and, if the declaration of a machine type without versions does not
    /// specify when it was introduced, for every release before the newest one that has it.
    /// </returns>
    Presence PresenceIn(TRelease release);

    /// <summary>Returns the alias that refers to the machine type in the binaries of a release.</summary>
    /// <param name="release">The release.</param>
    /// <returns>The alias; null if there is none, or if the release does not have the machine type.</returns>
    string? AliasAsOf(TRelease release);

    /// <summary>Returns the compat table that the binaries of a release apply to the machine type, in order of application.</summary>
    /// <param name="release">The release.</param>
    /// <returns>
    /// The table; empty if the release is older than the machine type, or if <see cref="IsCompatKnownAsOf"/> is false. For a release that has removed the machine type, the table
    /// that it would apply.
    /// </returns>
    CompatTable CompatAsOf(TRelease release);

    /// <summary>Determines whether the table that <see cref="CompatAsOf"/> returns is known.</summary>
    /// <param name="release">The release.</param>
    /// <returns>
    /// true if the table was recorded as of the release, or if the release is older than the machine type; otherwise, false.
    /// </returns>
    bool IsCompatKnownAsOf(TRelease release);

    /// <summary>
    /// Returns the properties that the machine type reports in the binaries of a release: those with a known value, in order of name.
    /// </summary>
    /// <param name="release">The release.</param>
    /// <returns>The properties; none if the release does not have the machine type.</returns>
    IReadOnlyList<MachinePropertyValue> PropertiesAsOf(TRelease release);

    /// <summary>Determines whether it is known what the machine type reports for a property in the binaries of a release.</summary>
    /// <param name="property">The name under which the property is reported.</param>
    /// <param name="release">The release.</param>
    /// <returns>
    /// true if it is known; otherwise, false. If true, a property that <see cref="PropertiesAsOf"/> does not contain is not reported. The result is false for a property that the catalogue
    /// does not have.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="property"/> is null.</exception>
    bool IsPropertyKnownAsOf(string property, TRelease release);

    /// <summary>Returns the properties whose values on the machine type, in the binaries of a release, are not known.</summary>
    /// <param name="release">The release.</param>
    /// <returns>The names under which the properties are reported, in order.</returns>
    IReadOnlyList<string> PropertiesNotKnownAsOf(TRelease release);

    /// <summary>
    /// Returns what the binaries of two releases apply or report differently for the machine type: what was changed late. Tables that only the newer release has keep the
    /// machine type as it was, and are not a difference.
    /// </summary>
    /// <param name="before">The first release.</param>
    /// <param name="after">The second release, which may be older than the first.</param>
    /// <returns>
    /// The changes; none if a release is older than the machine type. Tables and properties that are not known in both releases are left out.
    /// </returns>
    IReadOnlyList<MachineChange> ChangesBetween(TRelease before, TRelease after);
}
