namespace MachineTypes;

/// <summary>
/// Declares a change that a distribution's binaries make within the tables of its machine types' bases (<see cref="BasedOnAttribute{TCatalog}"/>): an entry that follows one of the base,
/// or replaces it. The change applies to every machine type below the class whose base has that entry. Set either <see cref="After"/> or <see cref="InsteadOf"/>.
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

    /// <summary>Gets or sets the entry of the base, as <c>driver.property</c>, that this one follows. Entries that follow the same one are applied in source order.</summary>
    public string? After { get; set; }

    /// <summary>Gets or sets the entry of the base, as <c>driver.property</c>, that this one replaces.</summary>
    public string? InsteadOf { get; set; }

    /// <summary>Gets or sets the first release whose binaries have the entry.</summary>
    public string? AddedIn { get; set; }

    /// <summary>Gets or sets the first release whose binaries no longer have the entry.</summary>
    public string? RemovedIn { get; set; }

    /// <summary>Gets or sets the reason for the change.</summary>
    public string? Reason { get; set; }
}
