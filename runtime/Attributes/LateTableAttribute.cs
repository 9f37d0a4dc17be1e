namespace MachineTypes;

/// <summary>
/// On a family's class: its binaries began to apply the compat entries of one release later than others did. All entries with that <see cref="CompatAttribute.UpTo"/>,
/// those of the scopes that it shares included, reach the family's machine types from then on.
/// </summary>
/// <param name="upTo">The release whose entries came late, such as <c>6.0</c>.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class LateTableAttribute(string upTo) : Attribute
{
    /// <summary>The release whose entries came late.</summary>
    public string UpTo { get; } = upTo;

    /// <summary>The first release whose binaries apply them.</summary>
    public string? AddedIn { get; set; }

    /// <summary>Why they came late.</summary>
    public string? Reason { get; set; }
}
