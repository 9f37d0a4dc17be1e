using System.Diagnostics;
using MachineTypes;
using MachineTypes.Qemu;
using Orchestrator.Model;

namespace Orchestrator.Hypervisor;

/// <summary>Plans how a host is emptied, as before an upgrade.</summary>
public sealed class MigrationPlanner(IReadOnlyList<Host> hosts)
{
    /// <summary>Returns the moves that empty a host, largest domains first.</summary>
    public IEnumerable<Migration> Empty(Host host)
    {
        var free = hosts.Where(h => h != host).ToDictionary(h => h.Name, h => h.Free);
        foreach (var domain in host.Domains.OrderByDescending(d => d.Sizing.MemoryMiB).ThenBy(d => d.Name, StringComparer.Ordinal))
        {
            if (Target(domain) is not { } target)
                continue;

            free[target.Name] -= domain.Sizing;
            yield return new Migration(domain, host, target) { Warnings = [.. Warnings(domain, target)] };
        }

        Host? Target(Domain domain) => hosts
            .Where(h => h != host && domain.Machine.ExistsIn(h.Qemu) && domain.Sizing.Fits(free[h.Name]))
            .OrderBy(h => Verdict(domain.Machine, h))
            .ThenByDescending(h => free[h.Name].MemoryMiB)
            .FirstOrDefault();
    }

    /// <summary>Returns the domains that no other host can take.</summary>
    public IReadOnlyList<Domain> Stuck(Host host)
    {
        var moved = Empty(host).Select(m => m.Domain).ToHashSet();
        return [.. host.Domains.Where(d => !moved.Contains(d))];
    }

    /// <summary>Carries the moves out, and lets the guests grow that can.</summary>
    public static int Run(IEnumerable<Migration> migrations, bool grow)
    {
        var count = 0;
        foreach (var migration in migrations.ToList())
        {
            if (!migration.IsLive)
                migration.Domain.Stop();

            migration.To.Take(migration.Domain);
            count++;
            if (grow && migration.CanGrowThere)
                migration.GrowThere();
            if (!migration.Domain.IsRunning)
                migration.Domain.Start();
        }

        return count;
    }

    /// <summary>Adds vCPUs to as many domains as a host has room for.</summary>
    public static int Grow(Host host, int each)
    {
        var grown = 0;
        foreach (var domain in host.Domains.Where(d => d.CanGrow))
        {
            if (host.Free.Cpus < each)
                break;

            domain.PlugCpus(each);
            grown++;
        }

        return grown;
    }

    /// <summary>Adds one vCPU to the smallest domain that can grow.</summary>
    public static Domain? GrowSmallest(IEnumerable<Domain> domains)
    {
        var smallest = (from domain in domains
                        where domain.Machine.HotpluggableCpus
                        orderby domain.Sizing.Cpus, domain.Name
                        select domain).FirstOrDefault();
        smallest?.PlugCpus(1);
        return smallest;
    }

    private static ConsumerOutcome Verdict(X86_64Machine machine, Host host) => X86_64Machine.Check(machine, host.Libvirt).Outcome;

    private static IEnumerable<string> Warnings(Domain domain, Host target)
    {
        Debug.Assert(domain.Machine.ExistsIn(target.Qemu), "a host without the machine type is no target");
        if (domain.Machine.IsDeprecated(target.Qemu))
            yield return $"{domain.Machine} is deprecated in {target.Qemu}";

        var verdict = X86_64Machine.Check(domain.Machine, target.Libvirt);
        if (verdict.Outcome is not ConsumerOutcome.Works)
            yield return verdict.Reason;
    }
}
