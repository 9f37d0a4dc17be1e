namespace MachineTypes;

// See docs/decisions/0023-alias-history.md.
/// <summary>
/// Declares, on a family's class, another name that binaries have or had for one of the family's machine types. Use it for aliases that were added late, removed, moved to another
/// family, or fixed to one machine type. For an alias that has always meant the newest machine type, use <see cref="MachineTypeAttribute{TCatalog}.Alias"/>.
/// </summary>
/// <remarks>
/// Two families may have the same alias, even in one release. Both then report it, and a lookup finds the family whose name comes first. An alias cannot be the name of a machine type
/// that today's binaries have.
/// </remarks>
/// <typeparam name="TCatalog">The catalogue that the machine type belongs to.</typeparam>
/// <param name="alias">The other name, such as <c>raspi2</c>.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class MachineAliasAttribute<TCatalog>(string alias) : Attribute
    where TCatalog : struct
{
    /// <summary>Gets the other name.</summary>
    public string Alias { get; } = alias;

    /// <summary>Gets or sets the version of the machine type that the alias is fixed to, such as <c>3.1</c>. If it is not set, the alias means the newest machine type that a release has.</summary>
    public string? For { get; set; }

    /// <summary>Gets or sets the first release whose binaries have the alias. If it is not set, all binaries before <see cref="RemovedIn"/> have it.</summary>
    public string? AddedIn { get; set; }

    /// <summary>Gets or sets the first release whose binaries no longer have the alias. If it is not set, today's binaries have it.</summary>
    public string? RemovedIn { get; set; }

    /// <summary>Gets or sets the reason why the alias was added, removed or moved.</summary>
    public string? Reason { get; set; }
}
