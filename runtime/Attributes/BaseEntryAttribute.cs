namespace MachineTypes;

/// <summary>
/// Declares a change that a distribution's binaries make within the tables of its machine types' bases (<see cref="BasedOnAttribute{TCatalog}"/>): an entry that comes next to one of the
/// base, or replaces it, or an entry of the base that is missing. The change applies to every machine type below the class whose base has that entry. Set one of <see cref="After"/>,
/// <see cref="Before"/>, <see cref="InsteadOf"/> and <see cref="Missing"/>.
/// </summary>
/// <param name="driver">The driver, such as <c>e1000</c>.</param>
/// <param name="property">The property of the driver, such as <c>romfile</c>.</param>
/// <param name="value">The value as a string.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class BaseEntryAttribute(string driver, string property, string value) : Attribute
{
    /// <summary>Gets the driver.</summary>
    public string Driver { get; } = driver;

    /// <summary>Gets the property of the driver.</summary>
    public string Property { get; } = property;

    /// <summary>Gets the value as a string.</summary>
    public string Value { get; } = value;

    /// <summary>
    /// Gets or sets the entry of the base, as <c>driver.property</c> or <c>driver.property=value</c>, that this one follows. Entries that follow the same one are applied in source order.
    /// </summary>
    public string? After { get; set; }

    /// <summary>
    /// Gets or sets the entry of the base, as <c>driver.property</c> or <c>driver.property=value</c>, that this one precedes. Entries that precede the same one are applied in source order.
    /// </summary>
    public string? Before { get; set; }

    /// <summary>Gets or sets the entry of the base, as <c>driver.property</c> or <c>driver.property=value</c>, that this one replaces.</summary>
    public string? InsteadOf { get; set; }

    /// <summary>Gets or sets a value indicating whether the base has this entry, and the binaries do not.</summary>
    public bool Missing { get; set; }

    /// <summary>Gets or sets the first release whose binaries make the change.</summary>
    public string? AddedIn { get; set; }

    /// <summary>Gets or sets the first release whose binaries no longer make the change.</summary>
    public string? RemovedIn { get; set; }

    /// <summary>Gets or sets the reason for the change.</summary>
    public string? Reason { get; set; }
}
