namespace MachineTypes;

/// <summary>
/// On a family's class: another name that binaries had, or have, for one of its machine types. It is for aliases that came late, went, moved to another family, or
/// stand for one fixed machine type; an alias that has always meant the newest one is <see cref="MachineTypeAttribute{TCatalog}.Alias"/>.
/// </summary>
/// <remarks>Two families may claim one alias, also in the same release. Each then reports it; looked up, the first one by name has it.
/// It cannot be the name of a machine type that today's binaries have.</remarks>
/// <typeparam name="TCatalog">The catalogue that the machine type belongs to.</typeparam>
/// <param name="alias">The other name, such as <c>raspi2</c>.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class MachineAliasAttribute<TCatalog>(string alias) : Attribute
    where TCatalog : struct
{
    /// <summary>The other name.</summary>
    public string Alias { get; } = alias;

    /// <summary>The version of the one machine type that it stands for, such as <c>3.1</c>. Left out: the newest that a release has.</summary>
    public string? For { get; set; }

    /// <summary>The first release whose binaries have the alias; it has always been there when left out.</summary>
    public string? AddedIn { get; set; }

    /// <summary>The first release whose binaries no longer have the alias; it is still there when left out.</summary>
    public string? RemovedIn { get; set; }

    /// <summary>Why the alias came, went or moved.</summary>
    public string? Reason { get; set; }
}
