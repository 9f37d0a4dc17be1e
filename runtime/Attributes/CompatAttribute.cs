namespace MachineTypes;

// See docs/decisions/0026-before-base.md.
/// <summary>
/// Declares a compat entry: older machine types set a property of a driver to a value, so that the guest sees the same hardware as before. Entries of one scope and one
/// release are applied in source order.
/// </summary>
/// <param name="driver">The driver, a type of device or object, such as <c>virtio-blk-device</c>.</param>
/// <param name="property">The property of the driver, such as <c>queue-size</c>.</param>
/// <param name="value">The value as a string, such as <c>128</c>.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class CompatAttribute(string driver, string property, string value) : Attribute
{
    /// <summary>Gets the driver, a type of device or object.</summary>
    public string Driver { get; } = driver;

    /// <summary>Gets the property of the driver.</summary>
    public string Property { get; } = property;

    /// <summary>Gets the value as a string.</summary>
    public string Value { get; } = value;

    /// <summary>
    /// Gets or sets the newest release whose machine types have the entry; those of all older releases have it too. If it is not set, the entry is a board default: every version has it, and
    /// it is applied before all compat tables.
    /// </summary>
    public string? UpTo { get; set; }

    /// <summary>
    /// Gets or sets a value indicating whether the entry is applied before the entries of base scopes in the same table, instead of after them. The order is part of what a
    /// binary reports.
    /// </summary>
    public bool BeforeBase { get; set; }

    /// <summary>Gets or sets, for a late correction or a new board default, the first release whose binaries apply the entry.</summary>
    public string? AddedIn { get; set; }

    /// <summary>Gets or sets, for a late correction, the first release whose binaries no longer apply the entry.</summary>
    public string? RemovedIn { get; set; }

    /// <summary>
    /// Gets or sets, for a late correction, the first release whose binaries have the new default that the entry overrides on older machine types; by default, the release after
    /// <see cref="UpTo"/>. Before it, the driver's own default was the entry's value. If it is set, the change counts even as of releases whose tables are not known.
    /// </summary>
    /// <remarks>
    /// From this release until <see cref="AddedIn"/>, binaries gave machine types up to <see cref="UpTo"/> another value. Machine types after <see cref="UpTo"/> that are older
    /// than this release changed permanently with it.
    /// </remarks>
    public string? BrokenSince { get; set; }

    /// <summary>
    /// Gets or sets, for an entry that was removed because it named the wrong driver, the driver whose entry has the intended effect from <see cref="RemovedIn"/> on: a type that the driver
    /// derives from, or the correct name.
    /// </summary>
    public string? ReplacedBy { get; set; }

    /// <summary>
    /// Gets or sets a value indicating whether binaries before <see cref="AddedIn"/> gave these machine types the same value by other means, such as code, so that the addition of
    /// the entry changed nothing.
    /// </summary>
    public bool WasBuiltIn { get; set; }

    /// <summary>Gets or sets the reason why the late correction was made.</summary>
    public string? Reason { get; set; }

    /// <summary>Gets or sets the train whose releases the entry names. It is needed only if catalogues of two trains use the scope.</summary>
    public Type? Train { get; set; }
}
