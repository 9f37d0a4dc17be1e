using System.Globalization;
using MachineTypes;
using MachineTypes.Qemu;
using Orchestrator.Model;

namespace Orchestrator.Hypervisor;

/// <summary>Builds the arguments of QEMU for one machine type. Members that do not work on every machine type have an attribute.</summary>
public sealed class CommandLine(X86_64Machine machine)
{
    private readonly List<string> _arguments = ["-machine", machine.Name];
    private int _nodes;

    public X86_64Machine Machine { get; } = machine;

    public IReadOnlyList<string> Arguments => _arguments;

    public CommandLine Named(string name) => Add("-name", name);

    public CommandLine Memory(int mebibytes) => Add("-m", Text($"{mebibytes}M"));

    public CommandLine Cpus(int count) => Add("-smp", Text($"{count}"));

    /// <summary>Sets the number of vCPUs, with sockets into which more can be plugged.</summary>
    [SupportedWhen<HotpluggableCpusAttribute>]
    public CommandLine Cpus(int count, int most) => Add("-smp", Text($"{count},maxcpus={most}"));

    /// <summary>Adds a NUMA node in the old form, which newer machine types reject.</summary>
    [SupportedWhen<NumaMemSupportedAttribute>(UseInstead = nameof(NodeWithBackend))]
    public CommandLine Node(int cpus, int mebibytes) => Add("-numa", Text($"node,nodeid={_nodes},{CpusOf(cpus)},mem={mebibytes}M"));

    /// <summary>Adds a NUMA node whose RAM is a memory backend.</summary>
    public CommandLine NodeWithBackend(int cpus, int mebibytes)
    {
        Add("-object", Text($"memory-backend-ram,id=ram{_nodes},size={mebibytes}M"));
        return Add("-numa", Text($"node,nodeid={_nodes},{CpusOf(cpus)},memdev=ram{_nodes - 1}"));
    }

    public CommandLine Disk(Disk disk)
    {
        var device = disk.Bus switch
        {
            DiskBus.Virtio => "virtio-blk-pci",
            DiskBus.Sata => "ide-hd,bus=ide.0",
            DiskBus.Ide => "ide-hd",
            _ => throw new ArgumentOutOfRangeException(nameof(disk)),
        };
        Add("-blockdev", $"driver=qcow2,node-name={disk.Id},file.driver=file,file.filename={disk.Path}{(disk.IsReadOnly ? ",read-only=on" : "")}");
        return Add("-device", $"{device},drive={disk.Id}");
    }

    public override string ToString() => string.Join(' ', _arguments);

    private CommandLine Add(string option, string value)
    {
        _arguments.Add(option);
        _arguments.Add(value);
        return this;
    }

    private string CpusOf(int count)
    {
        var first = _nodes++ * count;
        return Text($"cpus={first}-{first + count - 1}");
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
