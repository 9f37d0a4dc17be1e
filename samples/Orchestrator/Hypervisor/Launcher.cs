using MachineTypes.Qemu;
using Orchestrator.Model;

namespace Orchestrator.Hypervisor;

/// <summary>Turns a domain into the command line that starts it.</summary>
public static class Launcher
{
    public static CommandLine CommandLineOf(Domain domain)
    {
        var line = new CommandLine(domain.Machine).Named(domain.Name).Memory(domain.Sizing.MemoryMiB);
        AddCpus(line, domain);

        // A single node needs no description.
        if (domain is { Sizing.Nodes: > 1, Machine.IsVersioned: true })
        {
            for (var node = 0; node < domain.Sizing.Nodes; node++)
                AddNode(line, domain.Sizing);
        }

        foreach (var disk in domain.Disks)
            line.Disk(disk);

        return line;
    }

    /// <summary>Returns the command lines of all domains that can run on a release, by name.</summary>
    public static IReadOnlyDictionary<string, CommandLine> All(IEnumerable<Domain> domains, QemuRelease release) => domains
        .Where(d => d.Machine.ExistsIn(release))
        .ToDictionary(d => d.Name, CommandLineOf);

    private static void AddCpus(CommandLine line, Domain domain)
    {
        var (cpus, machine) = (domain.Sizing.Cpus, line.Machine);
        if (machine.HotpluggableCpus && cpus < machine.CpuMax)
            line.Cpus(cpus, most: Math.Min(2 * cpus, machine.CpuMax));
        else
            line.Cpus(cpus);
    }

    // A guest cannot migrate between the two forms, so each guest uses the form of its machine type for its whole lifetime.
    private static CommandLine AddNode(CommandLine line, Sizing sizing) => line.Machine.NumaMemSupported
        ? line.Node(sizing.CpusPerNode, sizing.MemoryPerNode)
        : line.NodeWithBackend(sizing.CpusPerNode, sizing.MemoryPerNode);
}
