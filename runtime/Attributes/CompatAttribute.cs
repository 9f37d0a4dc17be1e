namespace MachineTypes;

/// <summary>
/// A compat entry: older machine types set a property of a driver to a value, so that the guest sees what it always saw. Entries of one scope
/// and one release are applied in source order.
/// </summary>
/// <param name="driver">The driver, a type of device or object, such as <c>virtio-blk-device</c>.</param>
/// <param name="property">The property of the driver, such as <c>queue-size</c>.</param>
/// <param name="value">The value as text, such as <c>128</c>.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class CompatAttribute(string driver, string property, string value) : Attribute
{
    /// <summary>The driver, a type of device or object.</summary>
    public string Driver { get; } = driver;

    /// <summary>The property of the driver.</summary>
    public string Property { get; } = property;

    /// <summary>The value as text.</summary>
    public string Value { get; } = value;

    /// <summary>
    /// The newest release whose machine types the entry reaches; all older ones have it too. Left out, the entry is a board default: every version
    /// has it, and it is applied before all tables.
    /// </summary>
    public string? UpTo { get; set; }

    /// <summary>
    /// Whether the entry is applied before those that base scopes have in the same table, and not after them. The order is part of what a binary answers.
    /// </summary>
    public bool BeforeBase { get; set; }

    /// <summary>For a late correction, or a board default that is new: the first release whose binaries apply the entry.</summary>
    public string? AddedIn { get; set; }

    /// <summary>For a late correction: the first release whose binaries no longer apply the entry.</summary>
    public string? RemovedIn { get; set; }

    /// <summary>Why the late correction was made.</summary>
    public string? Reason { get; set; }

    /// <summary>The train whose releases the entry names. Needed only where catalogues of two trains reach the scope.</summary>
    public Type? Train { get; set; }
}
