namespace MachineTypes;

/// <summary>
/// Declares, on a family or on a scope that families share, that binaries changed machine types that had already shipped, in a way that neither a compat entry nor a property shows:
/// for example, a field of the machine type's class, or the behaviour of a driver.
/// </summary>
/// <remarks>
/// Binaries from <see cref="BrokenSince"/> until <see cref="FixedIn"/> treat machine types up to <see cref="UpTo"/> differently from binaries before and after. Machine types
/// after <see cref="UpTo"/> that are older than <see cref="BrokenSince"/> changed permanently with that release.
/// </remarks>
/// <param name="description">What is different in the binaries that have the change, such as <c>the PCI root bus has _UID 0 instead of 1</c>.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class LateChangeAttribute(string description) : Attribute
{
    /// <summary>Gets what is different in the binaries that have the change.</summary>
    public string Description { get; } = description;

    /// <summary>Gets or sets the oldest release whose machine types are affected; by default, the oldest of the family.</summary>
    public string? From { get; set; }

    /// <summary>Gets or sets the newest release whose machine types should have stayed as they were.</summary>
    public string? UpTo { get; set; }

    /// <summary>Gets or sets the first release whose binaries have the change; by default, the release after <see cref="UpTo"/>.</summary>
    public string? BrokenSince { get; set; }

    /// <summary>
    /// Gets or sets the first release whose binaries restore machine types up to <see cref="UpTo"/>; if it is not set, none does. If it is the same release as
    /// <see cref="BrokenSince"/>, only machine types after <see cref="UpTo"/> changed.
    /// </summary>
    public string? FixedIn { get; set; }

    /// <summary>Gets or sets the reason for the change, or how it came about.</summary>
    public string? Reason { get; set; }

    /// <summary>Gets or sets the train whose releases the change names. It is needed only if catalogues of two trains use the scope.</summary>
    public Type? Train { get; set; }
}
