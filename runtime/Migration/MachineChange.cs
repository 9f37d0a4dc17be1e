namespace MachineTypes;

/// <summary>Something that the binaries of two releases apply or report differently for a machine type that had shipped: one of them was changed late.</summary>
/// <param name="driver">The driver of a compat entry; null for a property that the machine type reports.</param>
/// <param name="property">The property.</param>
/// <param name="before">The value in the first release; null if it has none.</param>
/// <param name="after">The value in the second release; null if it has none.</param>
public readonly struct MachineChange(string? driver, string property, string? before, string? after)
{
    private readonly string? _property = property;

    /// <summary>Gets the driver of a compat entry; null for a property that the machine type reports.</summary>
    public string? Driver { get; } = driver;

    /// <summary>Gets the property of the driver, or of the machine type.</summary>
    public string Property => _property ?? "";

    /// <summary>Gets the value in the first release; null if it has none.</summary>
    public string? Before { get; } = before;

    /// <summary>Gets the value in the second release; null if it has none.</summary>
    public string? After { get; } = after;

    /// <summary>Returns the change as a string.</summary>
    /// <returns>For example, <c>virtio-device.use-disabled-flag: none, then false</c>.</returns>
    public override string ToString() => $"{(Driver is null ? "" : Driver + ".")}{Property}: {Before ?? "none"}, then {After ?? "none"}";
}
