using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.IO;
using MachineTypes.Tool.Qmp;

namespace MachineTypes.Tool.Verify;

/// <summary>
/// Finds everything to compare a reply with: QEMU's catalogue, and that of each distribution whose machine types the reply contains. Builds of RHEL have no versioned machine types of QEMU's own.
/// </summary>
/// <param name="catalogs">The catalogues that the command uses.</param>
/// <param name="target">The target that the user specified; null to infer it.</param>
/// <param name="asOf">The release that the user specified; null to infer it.</param>
internal sealed class ReplyOrigins(IReadOnlyList<Catalog> catalogs, string? target, string? asOf)
{
    private readonly ReplyOrigin _main = new(catalogs, target, asOf);

    /// <summary>Finds what to compare a reply with.</summary>
    /// <param name="name">The name of the file, binary or socket that the reply comes from, for messages.</param>
    /// <param name="reply">The reply.</param>
    /// <returns>For each comparison, the catalogue as of the release and, if the bug-fix release is not known, as of each that it may be.</returns>
    /// <exception cref="InputException">The target or release cannot be inferred, or no catalogue has it.</exception>
    public IReadOnlyList<IReadOnlyList<FoundCatalog>> Find(string name, QmpReply reply)
    {
        List<IReadOnlyList<FoundCatalog>> own = [.. DistributionsOf(reply).Select(distribution => distribution.Find(name, reply))];
        if (own.Count == 0)
            return [_main.Find(name, reply)];
        if (!catalogs.Any(catalog => reply.Machines.Any(machine => catalog.MachineTypes.Any(known => known.IsVersioned && known.Name == machine.Name))))
            return own;

        // The names of a distribution show its release, and so that of QEMU.
        var isShown = reply.Version is not null || asOf is not null;
        var main = isShown ? _main : new ReplyOrigin(catalogs, target, own[0][0].Catalog.QemuRelease);
        return [main.Find(name, reply), .. own];
    }

    private IEnumerable<ReplyOrigin> DistributionsOf(QmpReply reply)
    {
        if (!catalogs[0].IsUpstream)
            return [];

        var known = target ?? reply.Target ?? ReplyTarget.Find(reply);
        return from train in reply.Machines.Select(machine => DistributionName.Parse(machine.Name)?.Distribution).OfType<string>().Distinct()
               let own = DistributionCatalogs.All.Where(catalog => catalog.Train == train).ToList()
               where own.Exists(catalog => catalog.Target == known && reply.Machines.Any(machine => catalog.MachineTypes.Any(declared => declared.Name == machine.Name)))
               select new ReplyOrigin(own, known, asOf: null);
    }
}
