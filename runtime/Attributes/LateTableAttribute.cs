namespace MachineTypes;

/// <summary>
/// Declares, on a family's class or on a scope, that binaries began to apply the compat entries of one release to this family, or to those below the scope, later than to others. It
/// applies to all entries with that <see cref="CompatAttribute.UpTo"/>, including those of the scopes that a family derives from.
/// </summary>
/// <param name="upTo">The release whose entries were late, such as <c>6.0</c>.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class LateTableAttribute(string upTo) : Attribute
{
    /// <summary>Gets the release whose entries were late.</summary>
    public string UpTo { get; } = upTo;

    /// <summary>Gets or sets the first release whose binaries apply the entries.</summary>
    public string? AddedIn { get; set; }

    /// <summary>Gets or sets the reason why the entries were late.</summary>
    public string? Reason { get; set; }
}
