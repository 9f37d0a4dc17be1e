using System.Globalization;
using MachineTypes.Qemu;
using Orchestrator.Model;

namespace Orchestrator;

/// <summary>The hosts and domains of the fleet.</summary>
public sealed class Inventory
{
    private readonly Dictionary<string, Host> _hosts = new(StringComparer.Ordinal);

    public IReadOnlyList<Host> Hosts => [.. _hosts.Values];

    public IEnumerable<Domain> Domains => _hosts.Values.SelectMany(h => h.Domains);

    /// <summary>Reads lines such as "host a qemu=10.0 libvirt=10.0.0 cpus=64 memory=262144" and "domain web on=a machine=pc-q35-9.2 cpus=4 memory=8192".</summary>
    public static Inventory Parse(IEnumerable<string> lines, Settings settings)
    {
        var inventory = new Inventory();
        foreach (var line in lines)
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var values = words.Skip(2).Select(w => w.Split('=', 2)).ToDictionary(p => p[0], p => p[^1], StringComparer.Ordinal);
            switch (words)
            {
                case [] or ["#", ..]:
                    break;
                case ["host", var name, ..]:
                    inventory._hosts.Add(name, new(name, QemuRelease.Parse(values["qemu"]), LibvirtRelease.Parse(values["libvirt"]), SizingOf(values)));
                    break;
                case ["domain", var name, ..]:
                    inventory.Add(name, values, settings);
                    break;
                default:
                    throw new FormatException($"cannot read '{line}'");
            }
        }

        return inventory;
    }

    private void Add(string name, Dictionary<string, string> values, Settings settings)
    {
        // What is defined already keeps its machine type, on the list or not.
        X86_64Machine? named = values.TryGetValue("machine", out var text) ? X86_64Machine.Parse(text) : null;
        var domain = new Domain(name, named ?? settings.DefaultMachine, SizingOf(values));
        foreach (var path in values.GetValueOrDefault("disks", "").Split(',', StringSplitOptions.RemoveEmptyEntries))
            domain.Attach(new($"disk{domain.Disks.Count}", path, domain.Machine.Family == X86_64Machine.PcQ35_10_0.Family ? DiskBus.Virtio : DiskBus.Ide));

        _hosts[values["on"]].Take(domain);
        if (values.GetValueOrDefault("state") == "running")
            domain.Start();
    }

    private static Sizing SizingOf(Dictionary<string, string> values)
    {
        return new(Number("cpus", 1), Number("memory", 1024), Number("nodes", 1));

        int Number(string key, int otherwise) => values.TryGetValue(key, out var text) ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
    }
}
