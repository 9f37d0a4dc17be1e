namespace MachineTypes;

/// <summary>
/// Declares what a distribution's binaries change within the tables of the bases of its machine types (<see cref="BasedOnAttribute{TCatalog}"/>): an entry that follows one of the base,
/// or takes its place. It applies to every machine type below the class whose base has that entry. Set <see cref="After"/> or <see cref="InsteadOf"/>.
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

    /// <summary>Gets or sets the entry of the base, as <c>driver.property</c>, that this one follows. Several that follow the same entry are applied in source order.</summary>
    public string? After { get; set; }

    /// <summary>Gets or sets the entry of the base, as <c>driver.property</c>, whose place this one takes.</summary>
    public string? InsteadOf { get; set; }

    /// <summary>Gets or sets the first release whose binaries have the entry.</summary>
    public string? AddedIn { get; set; }

    /// <summary>Gets or sets the first release whose binaries no longer have the entry.</summary>
    public string? RemovedIn { get; set; }

    /// <summary>Gets or sets the reason for the change.</summary>
    public string? Reason { get; set; }
}
