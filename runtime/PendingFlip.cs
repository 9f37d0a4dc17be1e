namespace MachineTypes;

// See docs/decisions/0047-previews.md.
/// <summary>
/// A flip of a flag that was announced, and that has not happened on the newest machine type of a family yet. Consumers can test it on <see cref="Preview"/> today.
/// </summary>
/// <typeparam name="TMachine">The value type of the catalogue.</typeparam>
/// <typeparam name="TRelease">The release value of its train.</typeparam>
/// <param name="newest">The newest machine type of the family.</param>
/// <param name="preview">The preview of the family's next machine type.</param>
/// <param name="property">The name under which the flag is reported.</param>
/// <param name="value">The value after the flip.</param>
/// <param name="feature">The deprecated feature.</param>
/// <param name="replacement">What to use instead; null if the announcement does not name it.</param>
/// <param name="announcedIn">The release that announced the deprecation.</param>
/// <param name="earliest">The first release whose machine types may flip; the default value if the train does not extend that far.</param>
public readonly struct PendingFlip<TMachine, TRelease>(
    TMachine newest,
    TMachine preview,
    string property,
    bool value,
    string feature,
    string? replacement,
    TRelease announcedIn,
    TRelease earliest)
    where TMachine : struct, IMachineType<TRelease>
    where TRelease : struct
{
    /// <summary>Gets the newest machine type of the family, which still reports the old value.</summary>
    public TMachine Newest { get; } = newest;

    /// <summary>Gets the preview of the family's next machine type, on which this flip and every other pending one has happened.</summary>
    public TMachine Preview { get; } = preview;

    /// <summary>Gets the name of the family, such as <c>pc-i440fx</c>.</summary>
    public string Family => Newest.Family;

    /// <summary>Gets the name under which the flag is reported, such as <c>requires-memdev</c>.</summary>
    public string Property { get; } = property;

    /// <summary>Gets the value of the flag after the flip.</summary>
    public bool Value { get; } = value;

    /// <summary>Gets the deprecated feature, as users know it, such as <c>-numa node,mem=</c>.</summary>
    public string Feature { get; } = feature;

    /// <summary>Gets what to use instead, such as <c>-numa node,memdev=</c>; null if the announcement does not name it.</summary>
    public string? Replacement { get; } = replacement;

    /// <summary>Gets the release that announced the deprecation.</summary>
    public TRelease AnnouncedIn { get; } = announcedIn;

    /// <summary>Gets the first release whose machine types may flip; the default value if the train does not extend that far.</summary>
    public TRelease Earliest { get; } = earliest;

    /// <summary>Returns the flip as a string.</summary>
    /// <returns>For example, <c>pc-i440fx: requires-memdev=true</c>.</returns>
    public override string ToString() => $"{Family}: {Property}={(Value ? "true" : "false")}";
}
