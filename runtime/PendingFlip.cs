namespace MachineTypes;

/// <summary>
/// A flag of a family that was announced to flip and that its newest machine type has not flipped: what a consumer will meet, and can test today on <see cref="Preview"/>.
/// </summary>
/// <typeparam name="TMachine">The value type of the catalogue.</typeparam>
/// <typeparam name="TRelease">The release value of its train.</typeparam>
/// <param name="newest">The newest machine type of the family.</param>
/// <param name="preview">The family's machine type that is still to come.</param>
/// <param name="property">The name under which the flag is reported.</param>
/// <param name="value">What the flag will be.</param>
/// <param name="feature">What goes away.</param>
/// <param name="replacement">What to use instead.</param>
/// <param name="announcedIn">The release that announced it.</param>
/// <param name="earliest">The first release whose machine types may flip.</param>
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
    /// <summary>The newest machine type of the family, which still reports the old value.</summary>
    public TMachine Newest { get; } = newest;

    /// <summary>The family's machine type that is still to come, on which this flip and every other pending one has happened.</summary>
    public TMachine Preview { get; } = preview;

    /// <summary>The name of the family, such as <c>pc-i440fx</c>.</summary>
    public string Family => Newest.Family;

    /// <summary>The name under which the flag is reported, such as <c>requires-memdev</c>.</summary>
    public string Property { get; } = property;

    /// <summary>What the flag will be.</summary>
    public bool Value { get; } = value;

    /// <summary>What goes away, as users know it, such as <c>-numa node,mem=</c>.</summary>
    public string Feature { get; } = feature;

    /// <summary>What to use instead, if the announcement names it, such as <c>-numa node,memdev=</c>.</summary>
    public string? Replacement { get; } = replacement;

    /// <summary>The release that announced it.</summary>
    public TRelease AnnouncedIn { get; } = announcedIn;

    /// <summary>The first release whose machine types may flip; the default value where the train does not go that far.</summary>
    public TRelease Earliest { get; } = earliest;

    /// <summary>The flip as text.</summary>
    /// <returns>Such as <c>pc-i440fx: requires-memdev=true</c>.</returns>
    public override string ToString() => $"{Family}: {Property}={(Value ? "true" : "false")}";
}
