namespace MachineTypes.Tool.Qmp;

/// <summary>The answer of a QEMU to <c>query-machines</c>, and what the same session told about that QEMU.</summary>
/// <param name="Machines">The machine types, as they came: their order means nothing.</param>
internal sealed record QmpReply(IReadOnlyList<ReplyMachine> Machines)
{
    /// <summary>The version of the binary; null if the session does not carry it.</summary>
    public QemuVersion? Version { get; init; }

    /// <summary>The target of the binary, such as <c>x86_64</c>; null if the session does not carry it.</summary>
    public string? Target { get; init; }
}

/// <summary>A machine type in the answer.</summary>
/// <param name="Name">The name.</param>
/// <param name="Alias">The alias, if it has one.</param>
/// <param name="IsDeprecated">Whether it is deprecated; null if the answer does not say.</param>
/// <param name="Compat">The compat entries, in order of application; null if the answer does not carry them.</param>
/// <param name="Properties">Everything else that it carries, by name.</param>
internal sealed record ReplyMachine(
    string Name,
    string? Alias,
    bool? IsDeprecated,
    IReadOnlyList<CompatEntry>? Compat,
    IReadOnlyDictionary<string, PropertyValue> Properties);
