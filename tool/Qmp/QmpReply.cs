using MachineTypes.Tool.Catalogs;

namespace MachineTypes.Tool.Qmp;

/// <summary>The reply of a QEMU to <c>query-machines</c>, and what the same session contains about that QEMU.</summary>
/// <param name="Machines">The machine types. Their order has no meaning.</param>
internal sealed record QmpReply(IReadOnlyList<ReplyMachine> Machines)
{
    /// <summary>Gets the version of the binary; null if the session does not contain it.</summary>
    public QemuVersion? Version { get; init; }

    /// <summary>Gets where the machine types were found.</summary>
    public ReplyKind Kind { get; init; } = ReplyKind.QueryMachines;

    /// <summary>Gets the target of the binary, such as <c>x86_64</c>; null if the session does not contain it.</summary>
    public string? Target { get; init; }
}

/// <summary>A machine type in a reply.</summary>
/// <param name="Name">The name.</param>
/// <param name="Alias">The alias, if it has one.</param>
/// <param name="IsDeprecated">Whether it is deprecated; null if the reply does not contain this.</param>
/// <param name="Compat">The compat entries, in order of application; null if the reply does not contain them.</param>
/// <param name="Properties">Its other properties, by name.</param>
internal sealed record ReplyMachine(
    string Name,
    string? Alias,
    bool? IsDeprecated,
    IReadOnlyList<CompatEntry>? Compat,
    IReadOnlyDictionary<string, PropertyValue> Properties);

/// <summary>Where a list of machine types was found. Only a reply to <c>query-machines</c> contains everything.</summary>
internal enum ReplyKind
{
    /// <summary>A reply to <c>query-machines</c>.</summary>
    QueryMachines,

    /// <summary>The output of <c>qemu-system-x86_64 -machine help</c>: names, aliases, the default and which ones are deprecated.</summary>
    MachineHelp,

    /// <summary>The output of <c>virsh capabilities</c>: names, aliases and <c>cpu-max</c>, and in newer releases which ones are deprecated.</summary>
    Capabilities,

    /// <summary>The output of <c>virsh domcapabilities</c>: the name of one machine type.</summary>
    DomainCapabilities,
}
