namespace MachineTypes;

/// <summary>A difference between what the binaries of two releases give to a machine type that had already shipped: a change that was made late.</summary>
public readonly struct MachineChange
{
    /// <summary>The value of <see cref="Before"/> or <see cref="After"/> in the release that has a change with a <see cref="Description"/>.</summary>
    public const string Changed = "changed";

    /// <summary>The value of <see cref="Before"/> or <see cref="After"/> in the release that does not have a change with a <see cref="Description"/>.</summary>
    public const string Unchanged = "unchanged";

    private readonly string? _property;

    /// <summary>Initializes a change to a compat entry or a reported property.</summary>
    /// <param name="driver">The driver of a compat entry; null for a property that the machine type reports.</param>
    /// <param name="property">The property.</param>
    /// <param name="before">The value in the first release; null if it is not known, or if there is none.</param>
    /// <param name="after">The value in the second release; null if it is not known, or if there is none.</param>
    public MachineChange(string? driver, string property, string? before, string? after)
    {
        _property = property;
        (Driver, Before, After) = (driver, before, after);
    }

    private MachineChange(string description, bool isInFirst)
    {
        Description = description;
        (Before, After) = isInFirst ? (Changed, Unchanged) : (Unchanged, Changed);
    }

    /// <summary>Gets the driver of a compat entry; null for a property that the machine type reports, and for a change that is only described.</summary>
    public string? Driver { get; }

    /// <summary>Gets the property of the driver, or of the machine type; empty for a change that is only described.</summary>
    public string Property => _property ?? "";

    /// <summary>Gets the description of a change that neither a compat entry nor a reported property shows: what is different in the release that has it; otherwise, null.</summary>
    public string? Description { get; }

    /// <summary>
    /// Gets the value in the first release. It is null if the property is not reported, or if the driver uses its own default, which no table contains. For a change with a
    /// <see cref="Description"/>, it is <see cref="Changed"/> or <see cref="Unchanged"/>.
    /// </summary>
    public string? Before { get; }

    /// <summary>
    /// Gets the value in the second release. It is null if the property is not reported, or if the driver uses its own default, which no table contains. For a change with a
    /// <see cref="Description"/>, it is <see cref="Changed"/> or <see cref="Unchanged"/>.
    /// </summary>
    public string? After { get; }

    private string None => Driver is null ? "none" : "default";

    /// <summary>Returns the change as a string.</summary>
    /// <returns>For example, <c>virtio-device.use-disabled-flag: default, then false</c>.</returns>
    public override string ToString() => $"{Description ?? $"{(Driver is null ? "" : Driver + ".")}{Property}"}: {Before ?? None}, then {After ?? None}";

    /// <summary>Creates a change that neither a compat entry nor a reported property shows.</summary>
    /// <param name="description">What is different in the release that has the change.</param>
    /// <param name="isInFirst">true if the first release has the change; false if the second one does.</param>
    internal static MachineChange OfBehavior(string description, bool isInFirst) => new(description, isInFirst);
}
