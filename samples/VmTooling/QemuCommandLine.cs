using System.Globalization;
using MachineTypes;
using MachineTypes.Qemu;

namespace VmTooling;

/// <summary>
/// Builds the arguments of a <c>qemu-system-x86_64</c> for one machine type. What does not work on each of them says so by an attribute, and whoever calls it
/// without asking first is told while typing (MT3004).
/// </summary>
public sealed class QemuCommandLine
{
    private readonly List<string> _arguments = [];
    private int _nodes;

    /// <summary>Starts a command line.</summary>
    public QemuCommandLine(X86_64Machine machine)
    {
        Machine = machine;
        Add("-machine", machine.Name);
    }

    /// <summary>The machine type. The annotations below speak of it: it is the only property of a catalogue's type.</summary>
    public X86_64Machine Machine { get; }

    /// <summary>The arguments, without the binary.</summary>
    public IReadOnlyList<string> Arguments => _arguments;

    /// <summary>Starts a command line for a machine type that is known by name or alias. A constant that is no such name does not build (MT3001).</summary>
    public static QemuCommandLine For([MachineTypeName<X86_64Machine>] string name) => new(X86_64Machine.Parse(name));

    /// <summary>Gives the guest RAM, in MiB. With NUMA nodes it is the sum of theirs.</summary>
    public QemuCommandLine Memory(int size) => Add("-m", Invariant($"{size}M"));

    /// <summary>Gives the guest vCPUs.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The machine type does not have so many.</exception>
    public QemuCommandLine Cpus(int count) => Add("-smp", Invariant($"{AtMostCpuMax(count)}"));

    /// <summary>Gives the guest vCPUs, and room for more, which are plugged in while it runs.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The machine type does not have so many.</exception>
    [SupportedWhen<HotpluggableCpusAttribute>]
    public QemuCommandLine Cpus(int count, int most) => Add("-smp", Invariant($"{count},maxcpus={AtMostCpuMax(most)}"));

    /// <summary>Gives the guest a NUMA node, the old way: by its size alone, in MiB. Newer machine types refuse that.</summary>
    [SupportedWhen<NumaMemSupportedAttribute>(UseInstead = nameof(NumaMemdev))]
    public QemuCommandLine NumaMem(Range cpus, int size) => Add("-numa", Invariant($"node,nodeid={_nodes++},{Text(cpus)},mem={size}M"));

    /// <summary>Gives the guest a NUMA node whose RAM, in MiB, is a memory backend. Every machine type takes that.</summary>
    public QemuCommandLine NumaMemdev(Range cpus, int size)
    {
        Add("-object", Invariant($"memory-backend-ram,id=ram{_nodes},size={size}M"));
        Add("-numa", Invariant($"node,nodeid={_nodes},{Text(cpus)},memdev=ram{_nodes}"));
        _nodes++;
        return this;
    }

    /// <summary>The command line as one would type it.</summary>
    public override string ToString() => $"qemu-system-x86_64 {string.Join(' ', _arguments)}";

    private QemuCommandLine Add(params ReadOnlySpan<string> arguments)
    {
        _arguments.AddRange(arguments);
        return this;
    }

    private int AtMostCpuMax(int count) => count <= Machine.CpuMax ? count
        : throw new ArgumentOutOfRangeException(nameof(count), Invariant($"{Machine.Name} has at most {Machine.CpuMax} vCPUs, not {count}"));

    private static string Text(Range cpus) => Invariant($"cpus={cpus.Start.Value}-{cpus.End.Value - 1}");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
