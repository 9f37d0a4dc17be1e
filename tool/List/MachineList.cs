using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.IO;
using MachineTypes.Tool.Qmp;

namespace MachineTypes.Tool.List;

/// <summary>The machine types to list.</summary>
/// <param name="Train">The name of the train.</param>
/// <param name="AsOf">The release that the states refer to.</param>
/// <param name="Hosts">The hosts that all have the machine types; none if the catalogues are listed.</param>
/// <param name="MachineTypes">The machine types, by target.</param>
internal sealed record MachineList(string Train, string AsOf, IReadOnlyList<ListedHost> Hosts, IReadOnlyList<ListedMachineType> MachineTypes)
{
    /// <summary>Lists what the catalogues declare, except machine types that are newer than the release.</summary>
    /// <param name="catalogs">The catalogues.</param>
    /// <param name="asOf">The release that the user specified, or null.</param>
    public static MachineList Of(IReadOnlyList<Catalog> catalogs, string? asOf)
    {
        var release = catalogs[0].ReleaseNamed(asOf);
        return new(
            catalogs[0].Train,
            release,
            [],
            [
                .. catalogs
                    .Select(catalog => catalog.AsOf(catalog.ReleaseNamed(asOf)))
                    .SelectMany(then => then.MachineTypes.Select(machine => ListedMachineType.Of(then, machine)))
                    .Where(machine => machine.State != MachineState.NotYet),
            ]);
    }

    /// <summary>Lists what all of several hosts have.</summary>
    /// <param name="catalogs">The catalogues.</param>
    /// <param name="asOf">The release that the user specified, or null.</param>
    /// <param name="hosts">The hosts: the name of each, and the machine types of each of its targets.</param>
    /// <exception cref="InputException">The hosts have no target in common.</exception>
    public static MachineList Of(IReadOnlyList<Catalog> catalogs, string? asOf, IReadOnlyList<(string Name, IReadOnlyList<QmpReply> Replies)> hosts)
    {
        var release = catalogs[0].ReleaseNamed(asOf);
        var machines = new List<ListedMachineType>();
        var only = hosts.Select(_ => new List<string>()).ToList();
        foreach (var target in TargetsOfAll(hosts))
        {
            var lists = hosts.Select(host => host.Replies.Where(reply => target is null || reply.Target is null || reply.Target == target).SelectMany(reply => reply.Machines).Select(machine => machine.Name).ToHashSet(StringComparer.Ordinal)).ToList();
            var common = lists.Skip(1).Aggregate(new HashSet<string>(lists[0], StringComparer.Ordinal), (names, list) => [.. names.Intersect(list)]);
            var then = catalogs.Where(catalog => target is null || catalog.Target == target).Select(catalog => catalog.AsOf(catalog.ReleaseNamed(asOf))).ToList();
            machines.AddRange(lists[0].Where(common.Contains).Select(name => Describe(then, name, target)));
            for (var i = 0; i < hosts.Count; i++)
                only[i].AddRange(lists[i].Where(name => !common.Contains(name)));
        }

        return new(catalogs[0].Train, release, [.. hosts.Select((host, i) => new ListedHost(host.Name, [.. host.Replies.Select(reply => reply.Target).OfType<string>()], [.. only[i].Distinct()]))], machines);
    }

    // A list without a target, such as the output of -machine help, may be of any.
    private static List<string?> TargetsOfAll(IReadOnlyList<(string Name, IReadOnlyList<QmpReply> Replies)> hosts)
    {
        var known = hosts.Where(host => host.Replies.All(reply => reply.Target is not null)).Select(host => host.Replies.Select(reply => reply.Target)).ToList();
        if (known.Count == 0)
            return [null];

        List<string?> common = [.. known.Skip(1).Aggregate(known[0], (targets, host) => targets.Intersect(host))];
        return common.Count > 0 ? common
            : throw new InputException($"the hosts have no target in common: {string.Join("; ", hosts.Select(host => $"{Printable.Name(host.Name)} has {string.Join(", ", host.Replies.Select(reply => Printable.Name(reply.Target ?? "an unknown target")))}"))}");
    }

    private static ListedMachineType Describe(List<CatalogAsOf> catalogs, string name, string? target)
    {
        foreach (var then in catalogs)
        {
            if (then.MachineTypes.FirstOrDefault(machine => machine.Machine.Name == name) is { } machine)
                return ListedMachineType.Of(then, machine);
        }

        // The release that the list is as of is one of QEMU: what a distribution's machine type is then is not known, but what it is called is.
        var own = Catalog.Named(DistributionCatalogs.Of([.. catalogs.Select(then => then.Catalog)], name), null).FirstOrDefault(catalog => catalog.IsOfDistribution && (target is null || catalog.Target == target) && catalog.Has(name));
        return own?.MachineTypes.FirstOrDefault(machine => machine.Name == name) is { } known
            ? new(name, own.Target, MachineState.NotKnown) { Family = known.Family, Release = $"{own.Train} {own.ReleaseOf(known)}" }
            : new(name, target, MachineState.NotKnown);
    }
}

/// <summary>A host whose machine types were listed.</summary>
/// <param name="Name">The file.</param>
/// <param name="Targets">The targets that the file contains; none if it does not say.</param>
/// <param name="Only">The machine types that not all of the others have.</param>
internal sealed record ListedHost(string Name, IReadOnlyList<string> Targets, IReadOnlyList<string> Only);
