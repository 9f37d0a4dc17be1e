using System.Globalization;
using MachineTypes;
using MachineTypes.Qemu;

namespace VmTooling;

/// <summary>
/// Builds the arguments of <c>qemu-system-x86_64</c> for one machine type. Members that do not work on all machine types have an attribute, so that unguarded calls
/// are reported while typing (MT3004).
/// </summary>
public sealed class QemuCommandLine
{
    private readonly List<string> _arguments = [];
    private int _nodes;

    /// <summary>Creates a command line.</summary>
    public QemuCommandLine(X86_64Machine machine)
    {
        Machine = machine;
        Add("-machine", machine.Name);
    }

    /// <summary>Gets the machine type. The attributes below refer to it, because it is the only property of a catalogue type.</summary>
    public X86_64Machine Machine { get; }

    /// <summary>Gets the arguments, without the binary.</summary>
    public IReadOnlyList<string> Arguments => _arguments;

    /// <summary>Creates a command line for a machine type, by name or alias. A constant that is not such a name is an error (MT3001).</summary>
    public static QemuCommandLine For([MachineTypeName<X86_64Machine>] string name) => new(X86_64Machine.Parse(name));

    /// <summary>Sets the RAM, in MiB: the total of all NUMA nodes, if there are any.</summary>
    public QemuCommandLine Memory(int size) => Add("-m", Invariant($"{size}M"));

    /// <summary>Sets the number of vCPUs.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The machine type does not support that many.</exception>
    public QemuCommandLine Cpus(int count) => Add("-smp", Invariant($"{AtMostCpuMax(count)}"));

    /// <summary>Sets the number of vCPUs, and the maximum number including those that are plugged in later.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The machine type does not support that many.</exception>
    [SupportedWhen<HotpluggableCpusAttribute>]
    public QemuCommandLine Cpus(int count, int most) => Add("-smp", Invariant($"{count},maxcpus={AtMostCpuMax(most)}"));

    /// <summary>Adds a NUMA node in the old form: with only a size, in MiB. Newer machine types reject this.</summary>
    [SupportedWhen<NumaMemSupportedAttribute>(UseInstead = nameof(NumaMemdev))]
    public QemuCommandLine NumaMem(Range cpus, int size) => Add("-numa", Invariant($"node,nodeid={_nodes++},{Text(cpus)},mem={size}M"));

    /// <summary>Adds a NUMA node whose RAM, in MiB, is a memory backend. Every machine type accepts this.</summary>
    public QemuCommandLine NumaMemdev(Range cpus, int size)
    {
        Add("-object", Invariant($"memory-backend-ram,id=ram{_nodes},size={size}M"));
        Add("-numa", Invariant($"node,nodeid={_nodes},{Text(cpus)},memdev=ram{_nodes}"));
        _nodes++;
        return this;
    }

    /// <summary>Returns the command line as it is typed in a shell.</summary>
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
