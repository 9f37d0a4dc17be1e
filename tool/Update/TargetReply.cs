using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.Qmp;
using MachineTypes.Tool.Update.Sources;
using MachineTypes.Tool.Verify;

namespace MachineTypes.Tool.Update;

/// <summary>A reply with the catalogue of its target, as of the release of the reply.</summary>
/// <param name="Name">The name of the reply, for messages.</param>
/// <param name="Reply">The reply.</param>
/// <param name="Catalog">The catalogue.</param>
/// <param name="AsOf">The catalogue as of the release.</param>
internal sealed record TargetReply(string Name, QmpReply Reply, CompiledCatalog Catalog, CatalogAsOf AsOf)
{
    /// <summary>Gets which machine types of the reply are compared.</summary>
    public ReplyScope Scope { get; } = new(AsOf, Reply);

    /// <summary>Gets the machine types of the reply, by name.</summary>
    public IReadOnlyDictionary<string, ReplyMachine> Machines { get; } = Reply.Machines.ToDictionary(machine => machine.Name, StringComparer.Ordinal);

    /// <summary>Gets the machine types that both have.</summary>
    public IEnumerable<(MachineTypeAsOf Own, ReplyMachine Reply)> Both =>
        from own in AsOf.MachineTypes
        where own.Presence == Presence.Present && Machines.ContainsKey(own.Machine.Name)
        select (own, Machines[own.Machine.Name]);

    /// <summary>Gets the properties that at least one machine type of the reply has.</summary>
    public IReadOnlySet<string> Properties { get; } = Reply.Machines.SelectMany(machine => machine.Properties.Keys).ToHashSet(StringComparer.Ordinal);

    /// <summary>Gets whether the reply has compat entries.</summary>
    public bool HasCompat { get; } = Reply.Machines.Any(machine => machine.Compat is not null);
}
