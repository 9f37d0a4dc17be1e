using MachineTypes.Qemu;
using Orchestrator.Hypervisor;
using Orchestrator.Model;

namespace Orchestrator;

/// <summary>What has to happen to the guests before the machine types that they have are removed.</summary>
public sealed class Upgrades(Settings settings)
{
    /// <summary>Returns the domains whose machine type is deprecated, with the one to change to, if there is one.</summary>
    public IEnumerable<(Domain Domain, X86_64Machine? To)> Due(IEnumerable<Domain> domains) =>
        from domain in domains
        where domain.Machine.IsDeprecated(settings.Qemu)
        orderby domain.Machine, domain.Name
        select (domain, settings.Allowed.UpgradeOf(domain.Machine));

    /// <summary>Changes the machine types of the domains that are shut off, and returns the others.</summary>
    public IReadOnlyList<Domain> Apply(IEnumerable<Domain> domains)
    {
        var waiting = new List<Domain>();
        foreach (var (domain, to) in Due(domains).ToList())
        {
            if (to is not { } machine)
                continue;
            if (domain.IsRunning)
                waiting.Add(domain);
            else
                domain.Retype(machine);
        }

        return waiting;
    }

    /// <summary>Describes what a guest would notice of an upgrade.</summary>
    public static IEnumerable<string> Changes(X86_64Machine from, X86_64Machine to)
    {
        if (from.NumaMemSupported && !to.NumaMemSupported)
            yield return "its NUMA nodes have to be memory backends";
        if (from.HotpluggableCpus != to.HotpluggableCpus)
            yield return to.HotpluggableCpus ? "vCPUs can be plugged in" : "vCPUs cannot be plugged in any more";
        if (from.CpuMax != to.CpuMax)
            yield return $"it may have {to.CpuMax} vCPUs instead of {from.CpuMax}";
    }

    /// <summary>Returns the command line that a guest would have with another machine type.</summary>
    public static CommandLine Preview(Domain domain, X86_64Machine machine)
    {
        var line = new CommandLine(machine).Named(domain.Name).Memory(domain.Sizing.MemoryMiB);
        if (!machine.HotpluggableCpus)
            return AddNodes(line.Cpus(domain.Sizing.Cpus), domain);

        line.Cpus(domain.Sizing.Cpus, machine.CpuMax);
        return AddNodes(line, domain);
    }

    private static CommandLine AddNodes(CommandLine line, Domain domain)
    {
        var sizing = domain.Sizing;
        var isOld = line.Machine.NumaMemSupported;
        for (var node = 0; node < sizing.Nodes; node++)
        {
            _ = isOld ? line.Node(sizing.CpusPerNode, sizing.MemoryPerNode) : line.NodeWithBackend(sizing.CpusPerNode, sizing.MemoryPerNode);
        }

        return line;
    }
}
